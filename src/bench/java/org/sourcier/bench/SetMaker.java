package org.sourcier.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Metadata;
import org.sourcier.article.Span;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;
import org.sourcier.text.Sentence;
import org.sourcier.text.TextPreparer;

/**
 * Makes sets of any size from real articles: each made article has the paragraphs of a real one,
 * filled with sentences drawn from all articles of its language. Eight articles each tell a "story"
 * in which half of the names and all of the numbers are exchanged for others, so that a large set
 * holds many names as real ones do, and not the same few sentences over and over. The same seed,
 * folders and number give the same set.
 */
public final class SetMaker {
  private static final long SEED = 20240618;
  private static final int STORY = 8;

  private final List<ArticleText> models;
  private final Map<Language, List<String>> sentences = new EnumMap<>(Language.class);

  /**
   * @param folders of real articles
   */
  public SetMaker(List<Path> folders) {
    TextPreparer preparer = new TextPreparer();
    ArticleSet set = new ArticleReader().read(folders);
    models = set.articles().stream().map(preparer::prepare).toList();
    for (ArticleText model : models) {
      for (Sentence sentence : model.sentences()) {
        sentences
            .computeIfAbsent(sentence.language(), l -> new ArrayList<>())
            .add(model.article().exact(sentence.span()).replace('\n', ' '));
      }
    }
  }

  /** A set of this many articles; a larger one starts with the articles of a smaller one. */
  public ArticleSet make(int number) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      articles.add(article(i));
    }
    return new ArticleSet(
        "made",
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        articles,
        List.of());
  }

  private Article article(int number) {
    Random random = new Random(SEED + number);
    ArticleText model = models.get(random.nextInt(models.size()));
    Story story = new Story(number / STORY);
    StringBuilder text = new StringBuilder();
    int paragraph = -1;
    for (Sentence place : model.sentences()) {
      if (place.paragraph() != paragraph) {
        text.append(paragraph < 0 ? "" : "\n\n");
        paragraph = place.paragraph();
      } else {
        text.append(' ');
      }
      List<String> drawn = sentences.getOrDefault(place.language(), List.of());
      text.append(story.told(drawn.get(random.nextInt(drawn.size()))));
    }
    String name = String.format(Locale.ROOT, "%05d", number + 1);
    return new Article(name, name + ".txt", "0".repeat(64), text + "\n", Metadata.UNKNOWN);
  }

  /** Writes a made set: {@code SetMaker NUMBER OUT FOLDER…}. */
  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    List<Path> folders = List.of(args).subList(2, args.length).stream().map(Path::of).toList();
    for (Article article : new SetMaker(folders).make(Integer.parseInt(args[0])).articles()) {
      Files.write(out.resolve(article.path()), article.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** One story's names and numbers. */
  private static final class Story {
    private static final String[] STARTS = {"Bel", "Dor", "Kar", "Lun", "Mar", "Nov", "Tal", "Ver"};
    private static final String[] MIDDLES = {"a", "e", "i", "o", "an", "en", "in", "on"};
    private static final String[] ENDS = {"bert", "dec", "gard", "lin", "mont", "ric", "son", "val"};

    private final int number;

    Story(int number) {
      this.number = number;
    }

    /** The sentence with this story's names and numbers; its first word stays. */
    String told(String sentence) {
      StringBuilder told = new StringBuilder();
      int at = 0;
      while (at < sentence.length()) {
        Span word = word(sentence, at);
        String form = sentence.substring(word.start(), word.end());
        told.append(sentence, at, word.start()).append(word.start() == 0 ? form : other(form));
        at = Math.max(word.end(), at + 1);
      }
      return told.toString();
    }

    private static Span word(String sentence, int from) {
      int start = from;
      while (start < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(start))) {
        start++;
      }
      int end = start;
      while (end < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end))) {
        end++;
      }
      return new Span(start, end);
    }

    private String other(String form) {
      int hash = 31 * form.hashCode() + 1_000_003 * number;
      hash ^= hash >>> 15;
      if (form.chars().allMatch(Character::isDigit) && !form.isEmpty() && form.length() < 4) {
        return String.valueOf(1 + Math.floorMod(hash, 30));
      }
      boolean name = form.length() > 2 && Character.isUpperCase(form.charAt(0));
      return name && (hash & 1) == 0 ? coined(hash >>> 1) : form;
    }

    private static String coined(int hash) {
      return STARTS[hash & 7] + MIDDLES[(hash >> 3) & 7] + ENDS[(hash >> 6) & 7];
    }
  }
}
