package org.sourcier.article;

import java.time.LocalDate;
import java.util.Optional;
import org.sourcier.time.Dating;
import org.sourcier.time.Interval;

/**
 * What is known about an article besides its text; each part may be unknown.
 *
 * @param published the day on which it appeared
 * @param updated the day of its last change
 * @param dating the words of the text from which its day or month is known, where it is from there
 * @param author as the page writes it
 */
public record Metadata(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<Dating> dating,
    Optional<String> outlet,
    Optional<String> agency,
    Optional<String> author,
    Optional<String> url) {

  /** Nothing known. */
  public static final Metadata UNKNOWN =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The days on one of which it was written, as far as known. */
  public Optional<Interval> written() {
    return published.map(Interval::of).or(() -> dating.map(Dating::interval));
  }

  /** The same, published on the day of that dating; a day that is known already stays. */
  Metadata published(Dating day) {
    return published.isPresent()
        ? this
        : new Metadata(
            title,
            Optional.of(day.interval().from()),
            updated,
            Optional.of(day),
            outlet,
            agency,
            author,
            url);
  }

  /** This, and what the other knows where this knows nothing; a day comes with its own dating. */
  public Metadata or(Metadata other) {
    return new Metadata(
        title.or(other::title),
        published.or(other::published),
        updated.or(other::updated),
        published.isPresent() ? dating : dating.or(other::dating),
        outlet.or(other::outlet),
        agency.or(other::agency),
        author.or(other::author),
        url.or(other::url));
  }
}
