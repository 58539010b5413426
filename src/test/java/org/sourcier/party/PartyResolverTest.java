package org.sourcier.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.article.Span;
import org.sourcier.finding.Act;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Certainty;
import org.sourcier.finding.Findings;
import org.sourcier.finding.Mode;
import org.sourcier.finding.Status;
import org.sourcier.rule.RulePackReader;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problems;

/** In these texts brackets stand around each source; the last one is judged. */
class PartyResolverTest {
  private static final TextPreparer PREPARER = new TextPreparer();
  private static final PartyResolver RESOLVER =
      new PartyResolver(
          new RegisterReader(new Problems())
              .read(new RulePackReader(new Problems()).read(Optional.empty())));

  @ParameterizedTest
  @CsvFileSource(resources = "/party/voices.csv", delimiter = '|', numLinesToSkip = 1)
  void aSourceLeadsToItsPartyAndRole(String text, String parties, String role) {
    Voice voice = last(text);
    assertEquals(parties + " " + role, codes(voice) + " " + role(voice), voice.firing().because());
  }

  @Test
  void aVoiceSaysWhichEntryLedToItAndFromWhichWords() {
    Voice voice = last("The plan is dead, [a Kremlin spokesman] said on Monday.");
    assertEquals("RU/Kremlin", voice.firing().rule());
    assertTrue(voice.firing().because().contains("a Kremlin spokesman"));
  }

  @Test
  void aShortNameGivesTheFullNameOfWhoWasIntroduced() {
    Voice voice =
        last(
            "Maria Olsen, a spokeswoman for the Norwegian police, spoke on Monday. The road is"
                + " closed, [Olsen] said.");
    assertEquals(Optional.of("Maria Olsen"), voice.entity());
  }

  @Test
  void aLawyerIsNotWhomHeSpeaksFor() {
    Voice voice =
        last(
            "Anne Morel est sortie. [L'avocat de M. Morel, Philippe de Granville], a dit que non.");
    assertEquals(Optional.of("Philippe de Granville"), voice.entity());
  }

  @Test
  void aTitleMayStandBeforeAParticle() {
    Voice voice = last("[L'avocat Philippe de Granville] a nié. [Me de Granville] a ajouté rien.");
    assertEquals(Optional.of("Philippe de Granville"), voice.entity());
  }

  @Test
  void aSourceKeepsTheNameThatItsArticleUsesAndAKeyForAllLanguages() {
    Voice voice = last("[Vladimir Poutine] a démenti. [Poutine] a ajouté que non.");
    assertEquals(Optional.of("Vladimir Poutine"), voice.entity());
    assertEquals(Optional.of("Vladimir Putin"), voice.key());
  }

  @Test
  void nobodySpeaksWhereNoSourceIsExpressed() {
    Assertion silent = assertion(List.of(), Optional.empty(), 1);
    Findings findings = findings("Un accord serait proche.", List.of(silent));
    Voice voice = RESOLVER.resolve(findings).assertions().get(0).voice();
    assertEquals("unattributed", codes(voice));
  }

  private static Voice last(String marked) {
    List<Assertion> assertions = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int start = 0;
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c == '[') {
        start = plain.length();
      } else if (c == ']') {
        Span source = new Span(start, plain.length());
        assertions.add(assertion(List.of(source), Optional.of(source), assertions.size() + 1));
      } else {
        plain.append(c);
      }
    }
    List<VoicedAssertion> voiced =
        RESOLVER.resolve(findings(plain.toString(), assertions)).assertions();
    return voiced.get(voiced.size() - 1).voice();
  }

  private static Findings findings(String text, List<Assertion> assertions) {
    Article article = new Article("01", "a.txt", "0".repeat(64), text, Metadata.UNKNOWN);
    return new Findings(PREPARER.prepare(article), assertions, List.of(), List.of(), List.of());
  }

  private static Assertion assertion(List<Span> content, Optional<Span> source, int number) {
    return new Assertion(
        "a" + number,
        content.isEmpty() ? List.of(new Span(0, 1)) : content,
        Optional.empty(),
        source,
        Mode.INDIRECT,
        Act.SPEECH,
        Status.REPORTED,
        Certainty.CERTAIN,
        true,
        List.of(),
        List.of(),
        List.of("test"));
  }

  private static String codes(Voice voice) {
    return voice.parties().stream().map(Party::code).collect(Collectors.joining("+"));
  }

  private static String role(Voice voice) {
    return voice.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
