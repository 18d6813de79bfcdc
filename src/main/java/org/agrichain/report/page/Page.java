package org.agrichain.report.page;

import java.util.List;

/**
 * Everything a page shows, in order.
 *
 * @param title title
 * @param subtitle what was planned and how
 * @param exhibits tables and pictures
 * @param phrases language of the page
 */
record Page(String title, String subtitle, List<Exhibit> exhibits, Phrases phrases) {}
