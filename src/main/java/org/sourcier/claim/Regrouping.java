package org.sourcier.claim;

import java.util.List;

/** What somebody decides on which assertions make up which claim, after the linker has said it. */
public interface Regrouping {
  /** Everything stays as it is. */
  Regrouping NONE = groups -> groups;

  /**
   * The claims as they should be.
   *
   * @param claims the assertions of each
   * @return the same assertions, fewer where a claim is none; no group empty
   */
  List<List<Ref>> regroup(List<List<Ref>> claims);
}
