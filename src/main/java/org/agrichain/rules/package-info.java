/**
 * What may be done. A dataset and a folder of rules go in; options, refusals and the reasons for
 * both come out. The only package that knows the rule engine; it never chooses between options.
 */
package org.agrichain.rules;
