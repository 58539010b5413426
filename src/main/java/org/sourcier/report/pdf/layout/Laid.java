package org.sourcier.report.pdf.layout;

import java.util.List;
import java.util.Map;

/**
 * A document with everything in its place.
 *
 * @param tags of its blocks in reading order, that of the document first
 * @param places where the anchors are
 * @param bookmarks in order
 * @param missing code points no font could draw, with how often; a mark stands in their place
 */
public record Laid(
    List<Sheet> sheets,
    List<Tag> tags,
    Map<String, Place> places,
    List<Bookmark> bookmarks,
    Map<Integer, Integer> missing) {
  public Laid {
    sheets = List.copyOf(sheets);
    tags = List.copyOf(tags);
    places = Map.copyOf(places);
    bookmarks = List.copyOf(bookmarks);
  }

  /**
   * A place on a page.
   *
   * @param page from 0
   * @param y from the top of the page
   */
  public record Place(int page, double y) {}

  /**
   * A line of the reader's outline.
   *
   * @param level 1 for chapters
   */
  public record Bookmark(int level, String text, String anchor) {}
}
