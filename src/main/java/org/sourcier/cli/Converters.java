package org.sourcier.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourcier.report.Section;
import org.sourcier.report.block.Marking;
import org.sourcier.report.block.Paper;
import org.sourcier.report.block.Tlp;
import org.sourcier.text.Language;
import org.sourcier.yaml.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; a wrong one is answered with the nearest that there is. */
final class Converters {
  private Converters() {}

  private static TypeConversionException unknown(String word, List<String> known) {
    return new TypeConversionException("'" + word + "'" + Nearest.hint(word, known));
  }

  private static <T> T found(Optional<T> found, String word, List<String> known) {
    return found.orElseThrow(() -> unknown(word, known));
  }

  /** "pdf". */
  static final class FormatWord implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      return found(Format.of(word.strip()), word, Format.words());
    }
  }

  /** "bottom-line". */
  static final class SectionWord implements ITypeConverter<Section> {
    @Override
    public Section convert(String word) {
      return found(Section.of(word.strip()), word, Section.words());
    }
  }

  /** "a4". */
  static final class PaperWord implements ITypeConverter<Paper> {
    @Override
    public Paper convert(String word) {
      return found(
          Arrays.stream(Paper.values()).filter(p -> p.name().equalsIgnoreCase(word)).findFirst(),
          word,
          List.of("a4", "letter"));
    }
  }

  /** "fr". */
  static final class LanguageWord implements ITypeConverter<Language> {
    @Override
    public Language convert(String word) {
      return found(Language.of(word), word, List.of("fr", "en"));
    }
  }

  /** A whole number from 1 on. */
  static final class Positive implements ITypeConverter<Integer> {
    private static final int MOST = 2_000_000_000;

    @Override
    public Integer convert(String word) {
      boolean fits = word.matches("[0-9]{1,10}") && Long.parseLong(word) <= MOST;
      if (!fits || Long.parseLong(word) < 1) {
        throw new TypeConversionException("'" + word + "'; give a whole number from 1 to " + MOST);
      }
      return Integer.valueOf(word);
    }
  }

  /** "2024-06-18". */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
      try {
        return LocalDate.parse(word);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + word + "'; write it as 2024-06-18");
      }
    }
  }

  /** Any word; one that looks like a label of the Traffic Light Protocol has to be one. */
  static final class MarkingWord implements ITypeConverter<Marking> {
    @Override
    public Marking convert(String word) {
      if (word.isBlank()) {
        throw new TypeConversionException("'" + word + "'; give a word, or leave the option out");
      }
      Marking marking = Marking.of(word);
      boolean meant = word.strip().toUpperCase(Locale.ROOT).startsWith("TLP");
      if (meant && marking.tlp().isEmpty()) {
        String bare = word.strip().toUpperCase(Locale.ROOT);
        throw unknown(bare, Arrays.stream(Tlp.values()).map(Tlp::label).toList());
      }
      return marking;
    }
  }
}
