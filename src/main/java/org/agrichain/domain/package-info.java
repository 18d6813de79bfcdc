/**
 * The question in records: materials, recipes, plants, lines, lots, markets, limits, and the
 * options that rules make of them. Nothing goes in and nothing is computed here. No framework is
 * imported.
 */
package org.agrichain.domain;
