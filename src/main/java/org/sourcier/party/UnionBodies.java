package org.sourcier.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sourcier.rule.Firing;

/**
 * Tells that "la Commission", with a capital and nothing behind it, is the Union's: where the
 * article names a body of the Union, and no other commission by name.
 */
final class UnionBodies {
  private static final String EUROPEAN = "European ";
  private static final String KNOWN = "European Commission";
  private static final String COMMISSION = "commission";

  private final ArticleWords words;
  private final Marks marks;

  UnionBodies(ArticleWords words, Marks marks) {
    this.words = words;
    this.marks = marks;
  }

  /** The Union's Commission, if a bare noun stands for it. */
  Optional<Voice> read(Mark noun) {
    boolean union = marks.all().stream().anyMatch(UnionBodies::union);
    return Optional.of(noun).filter(n -> union && bare(n.from()) && !other()).map(this::voice);
  }

  private Voice voice(Mark noun) {
    String name = words.english(noun.from()) ? KNOWN : "Commission européenne";
    Firing firing =
        new Firing("igos/" + KNOWN, "“Commission” with a capital, where the Union is named");
    return new Voice(List.of(Party.IGOS), Role.IGO, Optional.of(name), Optional.of(KNOWN), firing);
  }

  private boolean bare(int at) {
    return words.key(at).equals(COMMISSION) && words.pieces().get(at).capital();
  }

  private static boolean union(Mark mark) {
    return mark.entry() instanceof Entry.Body body
        && body.of().equals(Party.IGOS)
        && body.name().startsWith(EUROPEAN);
  }

  /** "La Commission électorale": another one is named in full. */
  private boolean other() {
    return IntStream.range(1, words.size() - 1)
        .filter(this::bare)
        .filter(at -> marks.before(at + 1).filter(m -> m.body() && m.to() > at).isEmpty())
        .anyMatch(this::named);
  }

  /** French names go on behind the noun, English ones stand before it. */
  private boolean named(int at) {
    return words.english(at)
        ? words.pieces().get(at - 1).capital() && !words.key(at - 1).equals("the")
        : words.plain(at + 1) && adjective(words.key(at + 1));
  }

  private static boolean adjective(String key) {
    return key.endsWith("ale") || key.endsWith("elle") || key.endsWith("aire");
  }
}
