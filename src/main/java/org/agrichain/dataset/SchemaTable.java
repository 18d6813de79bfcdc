package org.agrichain.dataset;

import java.util.List;

/**
 * One table of a dataset.
 *
 * @param name name of the file or sheet
 * @param headingZh Chinese name, read as well as the name
 * @param required true when a dataset must have it, with at least one row
 * @param onlyAccounts true when only the accounts of a finished plan read it: it is optional and no
 *     part of the hash of the question, so that a plan stays valid when its rows change
 * @param added true when it came after the first plans were published: without rows it is no part
 *     of the hash of the question, so that those plans stay valid
 * @param description one sentence of meaning
 * @param columns columns in order
 */
public record SchemaTable(
    String name,
    String headingZh,
    boolean required,
    boolean onlyAccounts,
    boolean added,
    String description,
    List<SchemaColumn> columns) {

  /** Positions of the key columns. */
  List<Integer> keyPositions() {
    return java.util.stream.IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).status() == SchemaColumn.Status.KEY)
        .boxed()
        .toList();
  }
}
