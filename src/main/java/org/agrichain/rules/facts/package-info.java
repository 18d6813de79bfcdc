/**
 * The words of the rules: candidates, and facts that are read off the dataset for them. Rules get
 * these and the records of the dataset, and answer through findings. Nothing is decided here.
 */
package org.agrichain.rules.facts;
