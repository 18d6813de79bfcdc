package org.agrichain.cluster;

/** Something outside the program ended a job: no Spark, no jar to send, or the cluster itself. */
public final class ClusterFault extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Kind {
    /** Neither is Spark on the class path nor does {@code SPARK_HOME} name its folder. */
    NO_SPARK,
    /** The program does not run from its packaged jar, so there is nothing to send. */
    NO_JAR,
    /** The cluster could not be reached or gave up. */
    ENDED
  }

  private final Kind kind;

  /**
   * A fault.
   *
   * @param detail folder or reason, for the message to the user
   */
  ClusterFault(Kind kind, String detail, Throwable cause) {
    super(detail, cause);
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }
}
