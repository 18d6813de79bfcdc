/** Measures the search against others and without its parts, on one dataset and in equal time. */
package org.agrichain.benchmark;
