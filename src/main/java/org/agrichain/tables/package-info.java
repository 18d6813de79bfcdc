/**
 * Rule tables: sheets that business people keep. Reads CSV files and workbooks with headings in
 * either language, says what is wrong with them cell by cell, and writes single cells back. Knows
 * nothing of the rule engine.
 */
package org.agrichain.tables;
