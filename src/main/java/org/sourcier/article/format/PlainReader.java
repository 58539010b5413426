package org.sourcier.article.format;

/** Reads text files as they are. */
final class PlainReader implements FormatReader {

  @Override
  public void read(Item item, Intake intake) throws Unreadable {
    Decoded decoded = new Decoder().decode(item.bytes(), item.charset());
    if (decoded.text().replace("\uFEFF", "").isBlank()) {
      throw new Unreadable(Fault.of(Fault.Kind.EMPTY));
    }
    intake.text(item, decoded.text(), decoded.verbatim());
    decoded.oddities().forEach(oddity -> intake.remark(item, oddity));
  }
}
