package org.sourcier.report.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A whole document, ready to be drawn.
 *
 * @param language of everything that does not say otherwise, as a BCP 47 tag ("fr", "en-GB")
 * @param title as running head and metadata; shown on the first page only by a {@link TitlePage}
 * @param subject one sentence for the metadata
 * @param keywords for the metadata
 * @param creator product and version that composed it
 * @param date the only date the file carries; without it a fixed one is written
 * @param paper to print on
 * @param marking shown on every page
 * @param blocks in reading order
 * @param ledger carried inside the file, byte for byte
 */
public record Document(
    String language,
    String title,
    String subject,
    List<String> keywords,
    String creator,
    Optional<LocalDate> date,
    Paper paper,
    Optional<Marking> marking,
    List<Block> blocks,
    Optional<Attachment> ledger) {

  public Document {
    Language.check(language);
    keywords = List.copyOf(keywords);
    blocks = List.copyOf(blocks);
  }
}
