package org.sourcier.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sourcier.article.SpanIndex;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Context;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;

/** Finds the denials, the evidence and the legal frames of each claim. */
final class Attachments {
  private final List<SortedSet<Ref>> denials = new ArrayList<>();
  private final List<SortedSet<Ref>> evidence = new ArrayList<>();
  private final List<SortedSet<Ref>> context = new ArrayList<>();
  private final Map<Ref, List<Integer>> claimsOf = new HashMap<>();
  private final List<Draft> drafts;

  private Attachments(List<Draft> drafts) {
    this.drafts = drafts;
    for (int i = 0; i < drafts.size(); i++) {
      denials.add(new TreeSet<>());
      evidence.add(new TreeSet<>());
      context.add(new TreeSet<>());
      for (Content content : drafts.get(i).contents()) {
        claimsOf.computeIfAbsent(content.ref(), k -> new ArrayList<>()).add(i);
      }
    }
  }

  static Attachments of(List<VoicedArticle> articles, List<Draft> drafts, Opposites opposites) {
    Attachments attachments = new Attachments(drafts);
    articles.forEach(article -> attachments.article(article, opposites));
    return attachments;
  }

  /** The denials of the draft of this index, sorted. */
  List<Ref> denials(int draft) {
    return List.copyOf(denials.get(draft));
  }

  /** The evidence offered for it, sorted. */
  List<Ref> evidence(int draft) {
    return List.copyOf(evidence.get(draft));
  }

  /** The legal frames that it touches, sorted. */
  List<Ref> context(int draft) {
    return List.copyOf(context.get(draft));
  }

  private void article(VoicedArticle article, Opposites opposites) {
    String id = article.text().article().id();
    SpanIndex<Assertion> cues =
        SpanIndex.ofAll(
            article.assertions().stream().map(VoicedAssertion::finding).toList(),
            assertion -> assertion.cue().stream().toList());
    for (VoicedDenial denial : article.denials()) {
      Ref ref = new Ref(id, denial.finding().id());
      List<String> own = own(cues, denial);
      attach(ref, id, denial.denied().stream().filter(a -> !own.contains(a)).toList(), denials);
      own.forEach(a -> oppose(ref, new Ref(id, a), opposites));
    }
    for (VoicedEvidence item : article.evidence()) {
      attach(new Ref(id, item.finding().id()), id, item.supported(), evidence);
    }
    for (Context frame : article.context()) {
      attach(new Ref(id, frame.id()), id, frame.about(), context);
    }
  }

  private void attach(Ref ref, String article, List<String> ids, List<SortedSet<Ref>> to) {
    for (String assertion : ids) {
      claimsOf
          .getOrDefault(new Ref(article, assertion), List.of())
          .forEach(claim -> to.get(claim).add(ref));
    }
  }

  /** The assertions by which the denier says what he denies; nobody asserts them. */
  private static List<String> own(SpanIndex<Assertion> cues, VoicedDenial denial) {
    List<String> denied = denial.denied();
    Stream<String> said =
        denial.targets().stream().filter(Bearing::ownWords).map(Bearing::assertion);
    Stream<String> cued =
        cues.overlapping(denial.finding().cue()).stream()
            .map(Assertion::id)
            .filter(assertion -> !denied.contains(assertion));
    return Stream.concat(said, cued).distinct().toList();
  }

  /** Attaches a denial to the claims elsewhere that say the opposite of its content. */
  private void oppose(Ref denial, Ref assertion, Opposites opposites) {
    for (int own : claimsOf.getOrDefault(assertion, List.of())) {
      if (!drafts.get(own).positive()) {
        opposites.of(own).forEach(claim -> denials.get(claim).add(denial));
      }
    }
  }
}
