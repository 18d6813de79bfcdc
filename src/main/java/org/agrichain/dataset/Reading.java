package org.agrichain.dataset;

import java.util.List;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Issue;

/**
 * What came of reading a dataset.
 *
 * @param dataset the dataset, every list in canonical order; null when any issue is an error
 * @param issues everything found, errors first
 * @param sha256 hash of the canonical rows, the same for shuffled rows and for CSV and workbook;
 *     null when there is no dataset
 */
public record Reading(Dataset dataset, List<Issue> issues, String sha256) {

  /** True when the dataset can be planned. */
  public boolean ok() {
    return dataset != null;
  }
}
