package org.sourcier.article.format;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with something given, or odd in it, and what to do about it.
 *
 * @param with what stands in the kind's words at {@code {1}}, {@code {2}}
 */
public record Fault(Kind kind, List<String> with) {
  private static final Pattern SLOT = Pattern.compile("\\{([12])\\}");

  public Fault {
    with = List.copyOf(with);
  }

  public static Fault of(Kind kind, Object... with) {
    return new Fault(kind, Stream.of(with).map(String::valueOf).toList());
  }

  /** In English, one line. */
  public String text() {
    return filled(kind.words);
  }

  /** These words with what belongs into them. */
  public String filled(String words) {
    return SLOT.matcher(words)
        .replaceAll(
            slot -> Matcher.quoteReplacement(with.get(Integer.parseInt(slot.group(1)) - 1)));
  }

  /** The kinds, with their words in English; other languages' stand in the wording. */
  public enum Kind {
    EMPTY("this file is empty"),
    EMPTY_ZIP("this zip file is empty"),
    NO_ARTICLE("no article was found in it"),
    NO_NEWS_ITEM("no news item was found in it"),
    NO_KNOWN_FIELD("no object of this JSON has the text of an article under a known name"),
    DAMAGED("this file is damaged or cut short; save it again"),
    DAMAGED_BADLY("this is damaged in a way that can't be read; save it again"),
    DAMAGED_DOCUMENT("this document is damaged or cut short; save it again"),
    DAMAGED_MAIL("this mail is damaged; save it again"),
    DAMAGED_ZIP("this zip file is damaged or cut short; pack it again"),
    DAMAGED_JSON("this JSON is broken or cut short; save it again"),
    DAMAGED_LINE("this line of JSON is broken; save the file again"),
    DAMAGED_XML("this XML is broken or cut short; save it again"),
    ENTITIES(
        "this XML has entities of its own (DOCTYPE), which are not opened; save it "
            + "without them"),
    OTHER_XML("this is XML of a kind that is not read; NewsML-G2 is"),
    CUT_PDF("this PDF is cut short; save it again"),
    CUT_END("it was read, but its end is missing: it may have been cut short"),
    PAGES_OF_PICTURES("this has no text, only pictures of it; pictures are not read"),
    CIRCULAR_PAGES("the pages of this PDF lead back to themselves; print the article anew"),
    MANY_PAGES("this has more than {1} pages; print the article alone"),
    LONG_PDF(
        "this has more than one article's {1} characters; print the article alone, or "
            + "allow more with --max-characters"),
    LONG(
        "this has {1} characters, more than one article's {2}; split it up, or allow "
            + "more with --max-characters"),
    BIG("this has more than {1} bytes; split it up, or allow more with --max-bytes"),
    UNPACKS_BIG("this unpacks to more than {1} bytes; --max-bytes allows more"),
    REST_TOO_BIG(
        "the rest of it was not read; this unpacks to more than {1} bytes; --max-bytes "
            + "allows more"),
    MANY_THINGS("this holds more than {1} things; split it up"),
    MANY_ARTICLES("this holds more than {1} articles; split it up"),
    DEEP_CONTAINERS("containers lie in containers more than {1} deep"),
    DEEP("this is nested too deeply to be read"),
    LITTLE_MEMORY("there is too little memory to read this; split it up"),
    SLOW("reading this took more than {1} seconds; it was given up"),
    STOPPED("reading was stopped"),
    LOCKED("this is protected by a password; save it without one"),
    LOCKED_ZIP("this zip file is protected by a password; unpack it first"),
    ZEROS("this is no text: byte 0 at offset {1}; save the article as text in UTF-8"),
    OLD_OFFICE("this is an old Office file; save it as .docx or .pdf"),
    RICH_TEXT("this is a rich text file (RTF); save it as .docx or .txt"),
    PICTURE("this is a picture; pictures are not read"),
    MEDIA("this is a picture, sound or film; these are not read"),
    FILM("this is no text: a film, or something else"),
    SOUND("this is a sound; sounds are not read"),
    SEVEN_ZIP("this is a 7z archive; pack it as .zip"),
    RAR("this is a RAR archive; pack it as .zip"),
    BZIP("this is packed with bzip2; pack it as .zip"),
    XZ("this is packed with xz; pack it as .zip"),
    PROGRAM("this is a program"),
    DATABASE("this is a database"),
    SAFARI("this is a Safari web archive; save the page as HTML"),
    SPREADSHEET("this is a spreadsheet"),
    PRESENTATION("this is a presentation"),
    BOOK("this is an electronic book"),
    OPEN_DOCUMENT("this is an OpenDocument file; save it as .docx"),
    GARBLED("it was read, but {1} letters are garbled, as é is in 'Ã©': save it again in UTF-8"),
    LOST("it was read, but {1} letters are lost: save it again in UTF-8"),
    TURNING("it was read, but {1} invisible marks in it turn the direction of writing"),
    CONTROL("it was read, but {1} control characters are in it"),
    FORBIDDEN_FILE("this file can't be read; check its permissions"),
    FORBIDDEN_FOLDER("this folder can't be listed; check its permissions"),
    EMPTY_FOLDER("this folder holds no article; the README names the formats that are read"),
    DEAD_LINK("this link leads nowhere"),
    ABSENT("no such file or folder; check the path"),
    NO_FILE("this is no regular file, or a link that leads nowhere"),
    GIVEN_TWICE("this file was given twice; it is read once"),
    SAME_ARTICLE("the same article as {1}; it is read once"),
    EARLIER_VERSION("an earlier version of {1}, which is read instead"),
    SET_FILE("{1}");

    private static final Set<Kind> ODD = EnumSet.of(CUT_END, GARBLED, LOST, TURNING, CONTROL);

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Whether the thing was read all the same. */
    public boolean isOdd() {
      return ODD.contains(this);
    }

    /** Its name in the wording: {@code same-article}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
