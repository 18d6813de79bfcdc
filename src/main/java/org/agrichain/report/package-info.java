/**
 * Turns a finished plan into files people work from: JSON, CSV and a workbook. A plan and its
 * dataset (for names) go in, a complete folder comes out. Computes nothing new.
 */
package org.agrichain.report;
