package org.sourcier.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The statistical models: parts of speech for both languages, lemmas for English. The only class
 * that knows OpenNLP. A model is loaded when its language first comes up and then shared; the
 * taggers over it, which are not safe between threads, are one per thread.
 */
final class Annotator {
  /** Longer stretches are tagged in pieces: the search copies its whole past at every word. */
  private static final int LONGEST = 256;

  private final Map<Language, TagModel> models = new ConcurrentHashMap<>();
  private final Map<Language, LemmatizerModel> lemmaModels = new ConcurrentHashMap<>();
  private final ThreadLocal<Map<Language, PosTagger>> taggers =
      ThreadLocal.withInitial(ConcurrentHashMap::new);
  private final ThreadLocal<Optional<LemmatizerME>> lemmatizer =
      ThreadLocal.withInitial(Optional::empty);

  /** Lemmas are remembered: asking the model for each word takes most of the time. */
  private final Memo<Reading, String> lemmas = new Memo<>(this::modelLemma);

  /** A word under a tag. */
  private record Reading(String word, Pos pos) {}

  /**
   * The tag of each word: one of Universal Dependencies, or several joined by "+" for a word that
   * is written as one ("du" is "ADP+DET").
   */
  String[] tags(Language language, String[] words) {
    PosTagger tagger = taggers.get().computeIfAbsent(language, this::tagger);
    String[] tags = new String[words.length];
    for (int start = 0; start < words.length; start += LONGEST) {
      String[] piece = piece(words, start);
      System.arraycopy(tagger.tags(piece), 0, tags, start, piece.length);
    }
    return tags;
  }

  /**
   * The lemma of an English word form under a tag, by the word alone: the same whatever stands
   * beside it.
   */
  String lemma(String word, Pos pos) {
    return lemmas.of(new Reading(word, pos));
  }

  private String modelLemma(Reading reading) {
    LemmatizerME model = lemmatizer.get().orElseGet(this::lemmatizer);
    return model.lemmatize(new String[] {reading.word}, new String[] {reading.pos.name()})[0];
  }

  private static String[] piece(String[] all, int start) {
    int length = Math.min(LONGEST, all.length - start);
    String[] piece = new String[length];
    System.arraycopy(all, start, piece, 0, length);
    return piece;
  }

  private PosTagger tagger(Language language) {
    return new PosTagger(
        models.computeIfAbsent(language, Annotator::posModel), FeatureGeneratorUtil::tokenFeature);
  }

  private LemmatizerME lemmatizer() {
    LemmatizerME made =
        new LemmatizerME(lemmaModels.computeIfAbsent(Language.EN, l -> lemmaModel()));
    lemmatizer.set(Optional.of(made));
    return made;
  }

  private static TagModel posModel(Language language) {
    String treebank =
        switch (language) {
          case FR -> "fr-ud-gsd";
          case EN -> "en-ud-ewt";
        };
    try (InputStream in = open("/opennlp-" + treebank + "-pos-1.3-2.5.4.bin")) {
      return TagModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LemmatizerModel lemmaModel() {
    try (InputStream in = open("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
      return new LemmatizerModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = Annotator.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("the model " + resource + " is missing from this build of Sourcier");
    }
    return in;
  }
}
