package org.sourcier.grade;

/** How far the originator can be relied on, in the manner of STANAG 2511; F is unknown, not bad. */
public enum Letter {
  A,
  B,
  C,
  D,
  E,
  F
}
