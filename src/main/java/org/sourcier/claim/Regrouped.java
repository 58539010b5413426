package org.sourcier.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes drafts anew where somebody decided otherwise on what is one claim. */
final class Regrouped {
  private final List<Draft> drafts;
  private final Map<Ref, Content> contents = new TreeMap<>();

  Regrouped(List<Draft> drafts) {
    this.drafts = drafts;
    drafts.forEach(d -> d.contents().forEach(content -> contents.put(content.ref(), content)));
  }

  /** The drafts; those that nobody touched stay as they are. */
  List<Draft> drafts(Regrouping regrouping) {
    List<List<Ref>> before = drafts.stream().map(Regrouped::refs).toList();
    List<List<Ref>> after = regrouping.regroup(before);
    if (after.equals(before)) {
      return drafts;
    }
    List<Draft> all = new ArrayList<>();
    for (List<Ref> group : after) {
      int same = before.indexOf(group);
      all.add(same >= 0 ? drafts.get(same) : draft(new TreeSet<>(group)));
    }
    return all;
  }

  private static List<Ref> refs(Draft draft) {
    return draft.contents().stream().map(Content::ref).toList();
  }

  private Draft draft(Set<Ref> group) {
    List<Draft> sources = drafts.stream().filter(draft -> shared(draft, group) > 0).toList();
    Set<Link> links = new LinkedHashSet<>();
    for (Draft draft : sources) {
      draft.links().stream()
          .filter(link -> group.contains(link.a()) && group.contains(link.b()))
          .forEach(links::add);
    }
    List<Content> own =
        contents.values().stream().filter(content -> group.contains(content.ref())).toList();
    return new Draft(own, partly(sources, group), List.copyOf(links));
  }

  /** What says the claim among other things in all that the claim was made of. */
  private static Set<Ref> partly(List<Draft> sources, Set<Ref> group) {
    List<Draft> main =
        sources.stream()
            .filter(d -> shared(d, group) > 1 || shared(d, group) == d.contents().size())
            .toList();
    Set<Ref> partly = new TreeSet<>();
    main.forEach(d -> d.partly().stream().filter(group::contains).forEach(partly::add));
    for (Draft draft : main) {
      refs(draft).stream().filter(ref -> !draft.partly().contains(ref)).forEach(partly::remove);
    }
    return partly;
  }

  private static long shared(Draft draft, Set<Ref> group) {
    return draft.contents().stream().filter(content -> group.contains(content.ref())).count();
  }
}
