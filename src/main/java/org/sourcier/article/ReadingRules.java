package org.sourcier.article;

import java.util.List;
import org.sourcier.article.format.FormatRules;
import org.sourcier.time.Times;

/**
 * What reading articles goes by.
 *
 * @param formats how articles lie in files and pages
 * @param agencies whose names credits may give
 * @param times how days are named
 */
public record ReadingRules(FormatRules formats, List<String> agencies, Times times) {
  public ReadingRules {
    agencies = List.copyOf(agencies);
  }
}
