package org.sourcier.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** The floor that analysis is held to: OpenNLP's part of speech of every token, nothing else. */
public final class Tagging {
  private final Map<Language, POSTaggerME> taggers = new EnumMap<>(Language.class);

  /** Loads both taggers. */
  public Tagging() {
    taggers.put(Language.FR, tagger("/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin"));
    taggers.put(Language.EN, tagger("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"));
  }

  private static POSTaggerME tagger(String resource) {
    try (InputStream in = Tagging.class.getResourceAsStream(resource)) {
      return new POSTaggerME(new POSModel(in), POSTagFormat.UD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tags all tokens of a prepared text, and gives their number. */
  public int of(ArticleText text) {
    int tokens = 0;
    for (Sentence sentence : text.sentences()) {
      String[] words =
          sentence.tokens().stream()
              .map(token -> WordKind.forModel(token.form()))
              .toArray(String[]::new);
      tokens += taggers.get(sentence.language()).tag(words).length;
    }
    return tokens;
  }

  /** Loads both taggers and tags one sentence: what a cold start is measured against. */
  public static void main(String[] args) {
    Tagging both = new Tagging();
    both.taggers.get(Language.FR).tag("Le maire a dit non .".split(" "));
    both.taggers.get(Language.EN).tag("The mayor said no .".split(" "));
  }
}
