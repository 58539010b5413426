package org.sourcier.article.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sourcier.article.page.PageArticle;
import org.sourcier.article.page.Paragraph;

/** A file as it was given, and what reading it gives. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Given(String name, byte[] bytes, Limits limits) {

  static Given of(String name, byte[] bytes) {
    return new Given(name, bytes, Limits.USUAL);
  }

  static Given of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A zip file of these files. */
  static byte[] zip(Given... files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Given file : files) {
        zip.putNextEntry(new ZipEntry(file.name));
        zip.write(file.bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Given within(Limits other) {
    return new Given(name, bytes, other);
  }

  /** The same, cut short. */
  Given cut(int length) {
    return new Given(name, java.util.Arrays.copyOf(bytes, length), limits);
  }

  List<Outcome> outcomes() {
    return new ItemReader(limits).read(new Item(name, bytes));
  }

  /** The first article that was taken out of a format. */
  PageArticle article() {
    return articles().get(0);
  }

  List<PageArticle> articles() {
    return outcomes().stream()
        .filter(Outcome.Extract.class::isInstance)
        .map(outcome -> ((Outcome.Extract) outcome).article())
        .toList();
  }

  /** The paragraphs of the first article. */
  List<String> paragraphs() {
    return article().paragraphs().stream().map(Paragraph::text).toList();
  }

  /** The text of the first text file. */
  String text() {
    return outcomes().stream()
        .filter(Outcome.Text.class::isInstance)
        .map(outcome -> ((Outcome.Text) outcome).text())
        .findFirst()
        .orElse("");
  }

  List<String> places() {
    return outcomes().stream().map(Outcome::place).toList();
  }

  /** What is said of it. */
  List<String> remarks() {
    return outcomes().stream()
        .filter(Outcome.Remark.class::isInstance)
        .map(outcome -> ((Outcome.Remark) outcome).message())
        .toList();
  }
}
