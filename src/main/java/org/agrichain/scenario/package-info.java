/**
 * Plans one dataset many times: under several scenarios, or over a grid of changes. Knows the front
 * door and nothing behind it.
 */
package org.agrichain.scenario;
