package org.sourcier.party;

import java.util.Set;

/**
 * Who asserts: a state by its ISO 3166-1 alpha-2 code, or one of the camps that are no state.
 *
 * @param code "US", "KR", …, or one of {@link #CAMPS}
 */
public record Party(String code) implements Comparable<Party> {
  /** The parties that are no state. */
  public static final Set<String> CAMPS =
      Set.of(
          "analysts",
          "media",
          "igos",
          "ngos",
          "companies",
          "politicians",
          "armed-groups",
          "civilians",
          "unnamed",
          "unattributed");

  public static final Party ANALYSTS = new Party("analysts");
  public static final Party CIVILIANS = new Party("civilians");
  public static final Party COMPANIES = new Party("companies");
  public static final Party IGOS = new Party("igos");
  public static final Party MEDIA = new Party("media");
  public static final Party NGOS = new Party("ngos");
  public static final Party POLITICIANS = new Party("politicians");
  public static final Party UNATTRIBUTED = new Party("unattributed");
  public static final Party UNNAMED = new Party("unnamed");

  public Party {
    if (!CAMPS.contains(code) && !code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("no party is called " + code);
    }
  }

  /** Whether it is a state. */
  public boolean state() {
    return !CAMPS.contains(code);
  }

  @Override
  public int compareTo(Party other) {
    return code.compareTo(other.code);
  }
}
