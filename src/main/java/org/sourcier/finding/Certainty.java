package org.sourcier.finding;

/** How sure the source presents itself, in the terms of FactBank (Saurí and Pustejovsky 2009). */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  UNKNOWN
}
