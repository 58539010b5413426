package org.sourcier.report.block;

import java.util.Arrays;

/** A file that travels inside the document. Its content is copied in and out. */
public final class Attachment {
  private final String name;
  private final String mime;
  private final String description;
  private final byte[] content;

  /**
   * Wraps a file.
   *
   * @param name with extension, without folders
   * @param mime type and subtype, "application/json"
   * @param description one line for the reader's list of attachments
   */
  public Attachment(String name, String mime, String description, byte[] content) {
    if (name.isBlank() || !mime.contains("/")) {
      throw new IllegalArgumentException("an attachment needs a name and a media type");
    }
    this.name = name;
    this.mime = mime;
    this.description = description;
    this.content = content.clone();
  }

  /** With extension, without folders. */
  public String name() {
    return name;
  }

  /** Type and subtype. */
  public String mime() {
    return mime;
  }

  /** One line for the reader's list of attachments. */
  public String description() {
    return description;
  }

  /** A copy of the content. */
  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment that
        && name.equals(that.name)
        && mime.equals(that.mime)
        && description.equals(that.description)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }
}
