package org.sourcier.party;

/** In what office or calling a source speaks. */
public enum Role {
  HEAD_OF_STATE,
  OFFICIAL,
  MILITARY,
  INTELLIGENCE,
  STATE_MEDIA,
  MEDIA,
  ANALYST,
  IGO,
  NGO,
  COMPANY,
  POLITICIAN,
  ARMED_GROUP,
  CIVILIAN,
  UNNAMED
}
