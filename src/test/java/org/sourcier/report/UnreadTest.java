package org.sourcier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sourcier.article.ReadProblem;
import org.sourcier.article.format.Fault;
import org.sourcier.report.wording.Wording;
import org.sourcier.text.Language;

class UnreadTest {
  private static final Fault COPY = Fault.of(Fault.Kind.SAME_ARTICLE, "a.txt");

  private static List<String> sentences(Stream<ReadProblem> problems) {
    return new Unread(problems.toList(), Wording.in(Language.FR)).sentences();
  }

  @Test
  void filesWithOneFaultShareASentence() {
    Stream<ReadProblem> two =
        Stream.of(new ReadProblem("b.txt", COPY), new ReadProblem("c.txt", COPY));
    assertEquals(
        List.of(
            "Non lu\u00a0: b.txt et c.txt – le même article que a.txt\u00a0; il est lu une fois."),
        sentences(two));
  }

  @Test
  void ofThousandsOfCopiesTheFirstAreNamed() {
    Stream<ReadProblem> many =
        IntStream.range(0, 2000).mapToObj(i -> new ReadProblem(i + ".txt", COPY));
    assertEquals(
        List.of(
            "Non lu\u00a0: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt, 5.txt, 6.txt, 7.txt, 8.txt, 9.txt,"
                + " 10.txt, 11.txt et 1988 autres – le même article que a.txt\u00a0; il est lu une"
                + " fois."),
        sentences(many));
  }

  @Test
  void whatIsOddIsNotCalledUnread() {
    assertEquals(
        List.of(
            "a.txt\u00a0: lu, mais 9 lettres sont perdues\u00a0: enregistrez-le de nouveau en UTF-8."),
        sentences(Stream.of(new ReadProblem("a.txt", Fault.of(Fault.Kind.LOST, 9)))));
  }
}
