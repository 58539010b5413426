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
      throw new Unreadable(Fault.of(Fault.Kind.DEEP_CONTAINERS, Limits.DEPTH));
    }
    depth++;
    try {
      new FormatDetector().detect(item).reader().read(item, this);
    } catch (Unreadable e) {
      remark(item, e.fault());
    } catch (IOException e) {
      remark(item, Fault.of(Fault.Kind.DAMAGED));
    } finally {
      depth--;
    }
  }

  /** Reads a thing that lies in another. */
  void openInside(Item item) throws Unreadable {
    if (spent) {
      throw new Unreadable(Fault.of(Fault.Kind.REST_TOO_BIG, limits.bytes()));
    }
    if (++entries > Limits.ENTRIES) {
      throw new Unreadable(Fault.of(Fault.Kind.MANY_THINGS, Limits.ENTRIES));
    }
    open(item);
  }

  /** All bytes of a stream that unpacks, as long as the file's allowance lasts. */
  byte[] unpacked(InputStream stream) throws IOException, Unreadable {
    byte[] content = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, bytes + 1));
    if (content.length > bytes) {
      spent = true;
      throw new Unreadable(Fault.of(Fault.Kind.UNPACKS_BIG, limits.bytes()));
    }
    bytes -= content.length;
    return content;
  }

  void text(Item item, String text, boolean verbatim) throws Unreadable {
    refuseLong(text.length());
    outcomes.add(new Outcome.Text(item.place(), item.sha256(), text, verbatim));
  }

  /** Takes an article out of its format; one without words is remarked. */
  void article(Item item, PageArticle article) throws Unreadable {
    if (article.paragraphs().isEmpty()) {
      throw new Unreadable(Fault.of(Fault.Kind.NO_ARTICLE));
    }
    refuseLong(article.paragraphs().stream().map(Paragraph::text).mapToLong(String::length).sum());
    PageArticle addressed = Known.at(article.known().url().or(item::url)).with(article);
    outcomes.add(new Outcome.Extract(item.place(), item.sha256(), addressed));
  }

  void remark(Item item, Fault fault) {
    outcomes.add(new Outcome.Remark(item.place(), fault));
  }

  private void refuseLong(long characters) throws Unreadable {
    if (characters > limits.characters()) {
      throw new Unreadable(Fault.of(Fault.Kind.LONG, characters, limits.characters()));
    }
  }
}
