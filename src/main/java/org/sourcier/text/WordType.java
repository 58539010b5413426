package org.sourcier.text;

import java.util.List;

/**
 * What all places have in common where a word is written and read alike: the type, of which each
 * {@link Token} is one. There is as a rule one object for all of them, so that what follows from a
 * word alone can be kept by the object and need not be looked up by its letters.
 *
 * @param form as it stands
 * @param norm the form for matching: lower case, typewriter apostrophes, hyphens and spaces; every
 *     dash is "-", every double quotation mark {@code "} and an ellipsis three points
 * @param pos its part of speech in this sentence; of a contraction ("du") the first word's
 * @param lemma the likeliest lemma given {@code pos}; the norm where no dictionary knows the word;
 *     of an inverted pronoun ("-t-il") the pronoun
 * @param readings all readings of the form; empty where no dictionary knows it
 */
public record WordType(String form, String norm, Pos pos, String lemma, List<Morph> readings) {

  public WordType {
    readings = List.copyOf(readings);
    // Most words stand as they are compared and looked up: one string for all three.
    form = norm.equals(form) ? norm : form;
    lemma = norm.equals(lemma) ? norm : lemma;
  }
}
