package org.sourcier.grade;

import java.util.List;

/** The same facts but for one; for asking what would change a number. */
record FactsEdit(Facts f) {
  Facts groups(List<String> groups, List<String> unknown) {
    return new Facts(
        f.status(),
        groups,
        unknown,
        f.evidence(),
        f.denials(),
        f.depth(),
        f.specific(),
        f.tensions(),
        f.opinion(),
        f.opposed(),
        f.admission(),
        f.ownAct(),
        f.retracted(),
        f.contradicted());
  }

  Facts evidence(List<Facts.Piece> evidence) {
    return new Facts(
        f.status(),
        f.groups(),
        f.unknownGroups(),
        evidence,
        f.denials(),
        f.depth(),
        f.specific(),
        f.tensions(),
        f.opinion(),
        f.opposed(),
        f.admission(),
        f.ownAct(),
        f.retracted(),
        f.contradicted());
  }

  Facts denials(List<Facts.Refusal> denials) {
    return new Facts(
        f.status(),
        f.groups(),
        f.unknownGroups(),
        f.evidence(),
        denials,
        f.depth(),
        f.specific(),
        f.tensions(),
        f.opinion(),
        f.opposed(),
        f.admission(),
        f.ownAct(),
        f.retracted(),
        f.contradicted() && !denials.isEmpty());
  }

  Facts depth(int depth) {
    return new Facts(
        f.status(),
        f.groups(),
        f.unknownGroups(),
        f.evidence(),
        f.denials(),
        depth,
        f.specific(),
        f.tensions(),
        f.opinion(),
        f.opposed(),
        f.admission(),
        f.ownAct(),
        f.retracted(),
        f.contradicted());
  }

  Facts specific(List<String> specific) {
    return new Facts(
        f.status(),
        f.groups(),
        f.unknownGroups(),
        f.evidence(),
        f.denials(),
        f.depth(),
        specific,
        f.tensions(),
        f.opinion(),
        f.opposed(),
        f.admission(),
        f.ownAct(),
        f.retracted(),
        f.contradicted());
  }

  Facts tensions(List<String> tensions) {
    return new Facts(
        f.status(),
        f.groups(),
        f.unknownGroups(),
        f.evidence(),
        f.denials(),
        f.depth(),
        f.specific(),
        tensions,
        f.opinion(),
        f.opposed(),
        f.admission(),
        f.ownAct(),
        f.retracted(),
        f.contradicted());
  }

  Facts admission(boolean admission) {
    return new Facts(
        f.status(),
        f.groups(),
        f.unknownGroups(),
        f.evidence(),
        f.denials(),
        f.depth(),
        f.specific(),
        f.tensions(),
        f.opinion(),
        f.opposed(),
        admission,
        f.ownAct(),
        f.retracted(),
        f.contradicted());
  }

  Facts retracted(boolean retracted) {
    return new Facts(
        f.status(),
        f.groups(),
        f.unknownGroups(),
        f.evidence(),
        f.denials(),
        f.depth(),
        f.specific(),
        f.tensions(),
        f.opinion(),
        f.opposed(),
        f.admission(),
        f.ownAct(),
        retracted,
        f.contradicted());
  }

  Facts status(List<org.sourcier.finding.Status> status) {
    return new Facts(
        status,
        f.groups(),
        f.unknownGroups(),
        f.evidence(),
        f.denials(),
        f.depth(),
        f.specific(),
        f.tensions(),
        f.opinion(),
        f.opposed(),
        f.admission(),
        f.ownAct(),
        f.retracted(),
        f.contradicted());
  }
}
