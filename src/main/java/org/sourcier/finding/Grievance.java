package org.sourcier.finding;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/**
 * What the words around its main verb make of a content that is only reported: a charge against
 * somebody ("the agency overstepped its authority", "they beat us", "it's a betrayal"), or a fault
 * that the speaker owns ("I lied").
 */
final class Grievance {
  private static final int FARTHEST = 4;

  private final Chunks chunks;

  Grievance(Chunks chunks) {
    this.chunks = chunks;
  }

  /**
   * The status, where these words tell one.
   *
   * @param content the words that are said
   */
  Optional<Status> of(VerbGroup main, Range content) {
    if (owns(main)) {
      return Optional.of(Status.ADMITTED);
    }
    return wrongs(main)
            || brands(main)
            || blames(main)
            || harmed(main)
            || knew(main)
            || suffers(main, content)
            || wronged(main)
            || wrongly(main, content)
            || condemns(main, content)
        ? Optional.of(Status.ALLEGED)
        : Optional.empty();
  }

  /** "An operation of fraud": whether a content without a verb is the name of a wrong. */
  boolean names(Range content) {
    boolean verbless = !any(content, i -> chunks.group(i).filter(VerbGroup::finite).isPresent());
    return verbless
        && !any(content, i -> chunks.in(i, "NEGATION"))
        && any(content, i -> chunks.in(i, "WRONG"));
  }

  private static boolean any(Range stretch, IntPredicate word) {
    return IntStream.range(stretch.from(), stretch.to()).anyMatch(word);
  }

  /** Whether anywhere in a quotation others did something to who speaks. */
  private boolean suffers(VerbGroup main, Range content) {
    return suffered(main)
        || chunks.groups().stream()
            .filter(group -> content.contains(group.range()) && !group.negated())
            .filter(group -> !chunks.in(group.head(), "TELLS_ME") && !wished(group))
            .anyMatch(this::suffered);
  }

  /**
   * « Je condamne ces violences », « je le tiens pour responsable » : a charge by its own words.
   */
  private boolean condemns(VerbGroup main, Range content) {
    int from = main.range().from();
    boolean first = chunks.in(from - 1, "FIRST_PERSON") || chunks.in(from, "FIRST_PERSON");
    boolean liable = any(content, i -> chunks.in(i, "LIABLE"));
    return first && !main.negated() && (liable || chunks.in(main.head(), "CONDEMNS"));
  }

  /** « J'ai été virée » : what was done to who speaks. */
  private boolean harmed(VerbGroup main) {
    return quoted(main)
        && main.passive()
        && !main.negated()
        && chunks.in(main.head(), "HARMS")
        && chunks.in(main.range().from() - 1, "FIRST_PERSON");
  }

  /** « La direction savait » : that others knew is a charge. */
  private boolean knew(VerbGroup main) {
    int before = main.range().from() - 1;
    return quoted(main)
        && (main.is(Mood.IMPERFECT) || main.is(Mood.PAST))
        && !main.negated()
        && chunks.in(main.head(), "KNOWS_OF")
        && !chunks.in(before, "FIRST_PERSON")
        && !chunks.in(before, "SELF");
  }

  /** « Ils ont vidé la caisse » : a quotation that opens with what unnamed others did. */
  private boolean blames(VerbGroup main) {
    int before = main.range().from() - 1;
    return chunks.in(before, "BLAMED")
        && chunks.in(before - 1, "QUOTE_MARK")
        && quoted(main)
        && !main.negated()
        && !main.passive()
        && !chunks.in(main.head(), "AUXILIARY")
        && !chunks.in(main.head(), "TAKES_BE")
        && !chunks.in(main.head(), "KIND");
  }

  /** "Was signed under duress", "illegally sold": how it was done makes a wrong of it. */
  private boolean wrongly(VerbGroup main, Range content) {
    return any(content, i -> chunks.in(i, "WRONGLY"))
        && !main.negated()
        && !main.is(Mood.FUTURE)
        && !chunks.in(main.head(), "MODAL");
  }

  /** "They were tortured": whoever tells it, a wrong was suffered. */
  private boolean wronged(VerbGroup main) {
    return main.passive() && !main.negated() && chunks.in(main.head(), "WRONGED");
  }

  /** "The agency overstepped its authority": what somebody else is said to do is a wrong. */
  private boolean wrongs(VerbGroup main) {
    int before = main.range().from() - 1;
    return !main.negated()
        && chunks.in(main.head(), "WRONGS")
        && !chunks.in(before, "SELF")
        && (!chunks.in(before, "PRONOUN") || quoted(main));
  }

  /** "I lied": a wrong of one's own. */
  private boolean owns(VerbGroup main) {
    return quoted(main)
        && !main.negated()
        && !main.passive()
        && chunks.in(main.head(), "WRONGS")
        && chunks.in(main.range().from() - 1, "FIRST_PERSON");
  }

  /** "They beat us", « on nous a gazés » : what unnamed others did to who speaks. */
  private boolean suffered(VerbGroup main) {
    return quoted(main)
        && chunks.in(main.range().from() - 1, "OTHERS")
        && !chunks.in(main.head(), "KIND")
        && (victim(main) || chunks.in(main.head(), "SCORNS"));
  }

  /** « Qu'ils me menacent » : no deed. */
  private boolean wished(VerbGroup group) {
    return chunks.in(group.range().from() - 2, "WISHES");
  }

  private boolean victim(VerbGroup main) {
    for (int i = main.range().from(); i <= main.range().to(); i++) {
      if (chunks.in(i, "VICTIM")) {
        return true;
      }
    }
    return false;
  }

  /** "It's a betrayal": a noun for a wrong, and nothing else. */
  private boolean brands(VerbGroup main) {
    int word = main.range().to();
    while (word < main.range().to() + FARTHEST
        && (chunks.in(word, "DETERMINER") || chunks.is(word, Pos.DET, Pos.ADJ, Pos.ADV))) {
      word++;
    }
    return quoted(main)
        && !main.negated()
        && chunks.in(main.head(), "BE")
        && chunks.in(main.range().from() - 1, "THIS")
        && chunks.in(word, "WRONG");
  }

  private boolean quoted(VerbGroup main) {
    return chunks.zone(main.head()).isPresent();
  }
}
