package org.sourcier.rule.pattern;

/** What must still match once a part of a pattern has. */
interface Rest {
  boolean match(State at);
}
