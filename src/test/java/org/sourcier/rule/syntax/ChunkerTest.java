package org.sourcier.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.rule.ReadSentence;
import org.sourcier.text.Mood;

class ChunkerTest {
  @Test
  void auxiliaryAdverbsAndParticipleAreOneGroup() {
    ReadSentence read = ReadSentence.fr("Le préfet n'a pas encore confirmé la fermeture du pont.");
    assertEquals(List.of("n'a pas encore confirmé"), read.groups());
    assertTrue(read.group("confirmé").negated());
  }

  @Test
  void anInvertedPronounBelongsToItsVerb() {
    ReadSentence read = ReadSentence.fr("Le pont est fermé, a-t-elle ajouté dans la soirée.");
    assertEquals("a-t-elle ajouté", read.words(read.group("ajouté").range()));
    assertTrue(read.group("ajouté").clitic().isPresent());
  }

  @Test
  void aSemiAuxiliaryGivesTheInfinitiveAnotherSense() {
    ReadSentence read = ReadSentence.fr("La mairie a fait savoir que le pont était fermé.");
    assertTrue(read.group("savoir").lemmas().contains("faire savoir"));
  }

  @Test
  void beingWithAParticipleIsAPassiveUnlessTheVerbTakesBeAnyway() {
    assertTrue(ReadSentence.fr("Le pont a été fermé par la mairie.").group("fermé").passive());
    assertFalse(ReadSentence.fr("Les renforts sont arrivés par la route.").group("sont").passive());
  }

  @Test
  void theConditionalIsLookedUp() {
    ReadSentence read = ReadSentence.fr("Le maire aurait vendu le pont à une société.");
    assertTrue(read.group("vendu").is(Mood.CONDITIONAL));
  }

  @Test
  void englishModalsAndNegationsBelongToTheirVerb() {
    ReadSentence read = ReadSentence.en("The mayor had not been told of the leak in the bridge.");
    assertEquals(List.of("had not been told"), read.groups());
    assertTrue(read.group("told").negated() && read.group("told").passive());
  }

  @Test
  void aQuotationIsAZoneWithItsMarks() {
    ReadSentence read = ReadSentence.fr("Le maire a dit : « Nous ne céderons pas. »");
    Chunks.Zone zone = read.chunks().zone(read.token("céderons")).orElseThrow();
    assertEquals("« Nous ne céderons pas. »", read.words(zone.range()));
    assertEquals("Nous ne céderons pas.", read.words(zone.inside()));
  }
}
