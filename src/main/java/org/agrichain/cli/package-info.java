/**
 * The command line: arguments go in; printed lines, files and an exit code come out. Every command
 * uses the same front door as an embedding program and never computes anything of its own.
 */
package org.agrichain.cli;
