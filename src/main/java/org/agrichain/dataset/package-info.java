/**
 * Reads, checks and writes datasets. A folder of CSV files or a workbook goes in; a {@link
 * org.agrichain.domain.Dataset} or a list of {@link org.agrichain.domain.Issue}s comes out. Nothing
 * here decides what may be made where, prices anything or changes a file it reads.
 */
package org.agrichain.dataset;
