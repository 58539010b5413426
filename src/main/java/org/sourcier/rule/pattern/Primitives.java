package org.sourcier.rule.pattern;

import java.util.Map;

/** The stretches that the notation has names for. */
final class Primitives {
  /** By name, as the rule guide lists them. */
  static final Map<String, Primitive> BY_NAME =
      Map.ofEntries(
          Map.entry("SUBJECT", Actors::subject),
          Map.entry("PERSON", Actors::person),
          Map.entry("INVERTED", Actors::inverted),
          Map.entry("NP", Phrases::nounPhrase),
          Map.entry("WIDE_NP", Phrases::wideNounPhrase),
          Map.entry("STATEMENT", Clauses::statement),
          Map.entry("ACTOR", Actors::actor),
          Map.entry("SPEAKER", Actors::speaker),
          Map.entry("CLAUSE", Clauses::clause),
          Map.entry("PROPOSITION", Propositions::proposition),
          Map.entry("UTTERANCE", Propositions::utterance),
          Map.entry("ADVERBIAL", Adverbials::adverbial),
          Map.entry("POSSESSOR", Possessors::possessor),
          Map.entry("INF_CLAUSE", Clauses::infinitiveClause),
          Map.entry("AROUND", Clauses::around),
          Map.entry("QUOTE", Quotations::quote),
          Map.entry("OPEN_QUOTE", Quotations::openQuote),
          Map.entry("SAYING", Quotations::saying),
          Map.entry("COMMA_QUOTE", Quotations::commaQuote),
          Map.entry("ASIDE", Asides::aside),
          Map.entry("GROUP", VerbGroups::group),
          Map.entry("FINITE_GROUP", VerbGroups::finiteGroup),
          Map.entry("CONDITIONAL_GROUP", VerbGroups::conditional));

  private Primitives() {}
}
