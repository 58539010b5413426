package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tagger against OpenNLP's own over the same model. */
class PosTaggerTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void tagsRealTextAsOpenNlpDoes(Language language) throws IOException {
    tagsAlike(language, pieces(seedWords()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tagsShuffledWordsAsOpenNlpDoes(Language language) throws IOException {
    List<String> words = seedWords();
    Collections.shuffle(words, new Random(7));
    tagsAlike(language, pieces(words));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tagsStrangeWordsAsOpenNlpDoes(Language language) throws IOException {
    List<String> strange =
        new ArrayList<>(
            List.of("", " ", "é", "A.", "12", "1994", "\uD83D\uDE00", "\uD83D", "a-b/c"));
    strange.addAll(List.of("x".repeat(5000), "ВВС", "북한", "カタカナ", "ひらがな", "İ", "3,5", "B2B"));
    tagsAlike(language, pieces(strange));
  }

  @Test
  void refusesWhatIsNoModel() {
    InputStream none = new ByteArrayInputStream("no zip".getBytes(StandardCharsets.UTF_8));
    assertThrows(IOException.class, () -> TagModel.read(none));
  }

  private static void tagsAlike(Language language, List<String[]> sentences) throws IOException {
    Annotator annotator = new Annotator();
    POSTaggerME other = openNlp(language);
    for (String[] sentence : sentences) {
      String[] same = sentence.clone(); // its caches go by identity
      assertArrayEquals(other.tag(same), annotator.tags(language, sentence));
    }
  }

  private static POSTaggerME openNlp(Language language) throws IOException {
    String treebank = language == Language.FR ? "fr-ud-gsd" : "en-ud-ewt";
    String resource = "/opennlp-" + treebank + "-pos-1.3-2.5.4.bin";
    try (InputStream in = PosTaggerTest.class.getResourceAsStream(resource)) {
      return new POSTaggerME(new POSModel(in), POSTagFormat.UD);
    }
  }

  private static List<String> seedWords() throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds")).sorted()) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        words.addAll(List.of(Files.readString(file).split("\\s+|(?=\\p{Punct})|(?<=\\p{Punct})")));
      }
    }
    return words;
  }

  /** Stretches of one to sixty words. */
  private static List<String[]> pieces(List<String> words) {
    List<String[]> pieces = new ArrayList<>();
    int length = 1;
    for (int from = 0; from < words.size(); from += length, length = length % 60 + 1) {
      int to = Math.min(words.size(), from + length);
      pieces.add(words.subList(from, to).toArray(String[]::new));
    }
    return pieces;
  }
}
