package org.sourcier.grade;

import java.util.List;
import java.util.function.Consumer;
import org.sourcier.finding.Status;

/** The same facts but for one; for asking what would change a number. */
record FactsEdit(Facts f) {
  Facts groups(List<String> groups, List<String> unknown) {
    return but(
        copy -> {
          copy.groups = groups;
          copy.unknownGroups = unknown;
        });
  }

  Facts evidence(List<Facts.Piece> evidence) {
    return but(copy -> copy.evidence = evidence);
  }

  /** Without any denial nothing contradicts the claim any more. */
  Facts denials(List<Facts.Refusal> denials) {
    return but(
        copy -> {
          copy.denials = denials;
          copy.contradicted &= !denials.isEmpty();
        });
  }

  Facts depth(int depth) {
    return but(copy -> copy.depth = depth);
  }

  Facts specific(List<String> specific) {
    return but(copy -> copy.specific = specific);
  }

  Facts tensions(List<String> tensions) {
    return but(copy -> copy.tensions = tensions);
  }

  Facts admission(boolean admission) {
    return but(copy -> copy.admission = admission);
  }

  Facts retracted(boolean retracted) {
    return but(copy -> copy.retracted = retracted);
  }

  Facts status(List<Status> status) {
    return but(copy -> copy.status = status);
  }

  private Facts but(Consumer<Copy> change) {
    Copy copy = new Copy(f);
    change.accept(copy);
    return copy.facts();
  }

  /** A copy in the making: nobody outside of an edit sees it before it is facts again. */
  private static final class Copy {
    private final Facts from;
    private List<Status> status;
    private List<String> groups;
    private List<String> unknownGroups;
    private List<Facts.Piece> evidence;
    private List<Facts.Refusal> denials;
    private int depth;
    private List<String> specific;
    private List<String> tensions;
    private boolean admission;
    private boolean retracted;
    private boolean contradicted;

    Copy(Facts from) {
      this.from = from;
      status = from.status();
      groups = from.groups();
      unknownGroups = from.unknownGroups();
      evidence = from.evidence();
      denials = from.denials();
      depth = from.depth();
      specific = from.specific();
      tensions = from.tensions();
      admission = from.admission();
      retracted = from.retracted();
      contradicted = from.contradicted();
    }

    Facts facts() {
      return new Facts(
          status,
          groups,
          unknownGroups,
          evidence,
          denials,
          depth,
          specific,
          tensions,
          from.opinion(),
          from.opposed(),
          admission,
          from.ownAct(),
          retracted,
          contradicted);
    }
  }
}
