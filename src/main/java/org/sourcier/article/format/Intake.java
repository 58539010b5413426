package org.sourcier.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.page.Known;
import org.sourcier.article.page.PageArticle;
import org.sourcier.article.page.Paragraph;

/** Takes what the readers find in one file, opens what lies in it, and keeps the limits. */
final class Intake {
  private final Limits limits;
  private final FormatRules rules;
  private final List<Outcome> outcomes = new ArrayList<>();
  private long bytes;
  private int entries;
  private int depth;
  private boolean spent;

  Intake(Limits limits, FormatRules rules) {
    this.limits = limits;
    this.rules = rules;
    this.bytes = limits.bytes();
  }

  Limits limits() {
    return limits;
  }

  FormatRules rules() {
    return rules;
  }

  /** What was found so far, in the order of the file. */
  List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /** Reads a thing with the reader of its format. */
  void open(Item item) throws Unreadable {
    if (depth == Limits.DEPTH) {
      throw new Unreadable("containers lie in containers more than " + Limits.DEPTH + " deep");
    }
    depth++;
    try {
      new FormatDetector().detect(item).reader().read(item, this);
    } catch (Unreadable e) {
      remark(item, e.reason());
    } catch (IOException e) {
      remark(item, "this file is damaged or cut short; save it again");
    } finally {
      depth--;
    }
  }

  /** Reads a thing that lies in another. */
  void openInside(Item item) throws Unreadable {
    if (spent) {
      throw new Unreadable("the rest of it was not read; " + tooMuch());
    }
    if (++entries > Limits.ENTRIES) {
      throw new Unreadable("this holds more than " + Limits.ENTRIES + " things; split it up");
    }
    open(item);
  }

  /** All bytes of a stream that unpacks, as long as the file's allowance lasts. */
  byte[] unpacked(InputStream stream) throws IOException, Unreadable {
    byte[] content = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, bytes + 1));
    if (content.length > bytes) {
      spent = true;
      throw new Unreadable(tooMuch());
    }
    bytes -= content.length;
    return content;
  }

  private String tooMuch() {
    return "this unpacks to more than " + limits.bytes() + " bytes; --max-bytes allows more";
  }

  void text(Item item, String text, boolean verbatim) throws Unreadable {
    refuseLong(text.length());
    outcomes.add(new Outcome.Text(item.place(), item.sha256(), text, verbatim));
  }

  /** Takes an article out of its format; one without words is remarked. */
  void article(Item item, PageArticle article) throws Unreadable {
    if (article.paragraphs().isEmpty()) {
      throw new Unreadable("no article was found in it");
    }
    refuseLong(article.paragraphs().stream().map(Paragraph::text).mapToLong(String::length).sum());
    PageArticle addressed = Known.at(article.known().url().or(item::url)).with(article);
    outcomes.add(new Outcome.Extract(item.place(), item.sha256(), addressed));
  }

  void remark(Item item, String message) {
    outcomes.add(new Outcome.Remark(item.place(), message));
  }

  private void refuseLong(long characters) throws Unreadable {
    if (characters > limits.characters()) {
      throw new Unreadable(
          "this has "
              + characters
              + " characters, more than one article's "
              + limits.characters()
              + "; split it up, or allow more with --max-characters");
    }
  }
}
