package org.agrichain.cli;

import picocli.CommandLine.IVersionProvider;

/** Version of the program as its jar states it. */
final class Version implements IVersionProvider {
  private static final String UNPACKED = "0-unpacked";

  @Override
  public String[] getVersion() {
    String packed = Version.class.getPackage().getImplementationVersion();
    return new String[] {"agrichain " + (packed == null ? UNPACKED : packed)};
  }
}
