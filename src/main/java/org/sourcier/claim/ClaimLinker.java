package org.sourcier.claim;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.party.VoicedArticle;

/**
 * Makes claims of the assertions of a set: those that say the same thing are one claim, with their
 * origins grouped, and what denies, supports and frames them attached.
 *
 * <p>Claims come in the order in which they first stand in the set; what is important is for a
 * later step to say.
 */
public final class ClaimLinker {
  private final ClaimRules rules;
  private final Linker linker;
  private final ClaimText texts;

  /**
   * @param rules the data to go by
   */
  public ClaimLinker(ClaimRules rules) {
    this.rules = rules;
    this.linker = new Linker(rules.linking(), rules.reasons());
    this.texts = new ClaimText(rules);
  }

  /** The claims of a set, by their first assertion; every assertion is in at least one. */
  public List<Claim> link(List<VoicedArticle> articles) {
    return link(articles, new TextCopies(rules).of(articles), Regrouping.NONE);
  }

  /**
   * The claims of a set, by their first assertion.
   *
   * @param copies of these articles, by {@link TextCopies}
   * @param regrouping decides last on which assertions are one claim
   */
  public List<Claim> link(
      List<VoicedArticle> articles, List<TextCopy> copies, Regrouping regrouping) {
    ContentReader reader = new ContentReader(rules, SetWords.of(articles));
    List<Content> contents = articles.stream().flatMap(a -> reader.read(a).stream()).toList();
    Likeness likeness =
        new Likeness(
            new Rarity(contents, rules.linking()), rules.linking().threshold("containment"));
    Candidates pairs = Candidates.among(contents, likeness);
    List<Linker.Same> links = linker.link(contents, pairs, likeness);
    List<Clusters.Cluster> clusters =
        Clusters.of(
            contents,
            links,
            same -> linker.why(same, contents, likeness),
            likeness,
            rules.linking());
    List<Draft> found = new Drafting(contents, clusters).drafts(pairs, linker, likeness);
    List<Draft> drafts = new Regrouped(found).drafts(regrouping);
    Opposites opposites = new Opposites(drafts, likeness, rules.linking(), rules.reasons());
    Attachments attachments = Attachments.of(articles, drafts, opposites);
    CopyFamilies families = CopyFamilies.of(copies);
    Groups groups = groups(likeness);
    List<Unnumbered> unnumbered = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Groups.Grouped grouped = groups.of(origins(drafts.get(i), families));
      unnumbered.add(unnumbered(i, drafts.get(i), attachments, grouped));
    }
    return numbered(unnumbered, opposites);
  }

  private Groups groups(Likeness likeness) {
    double sameWords = rules.linking().threshold("same-words");
    PairFacts facts = new PairFacts(rules.alliances(), likeness, sameWords);
    return new Groups(rules, facts);
  }

  private List<Origin> origins(Draft draft, CopyFamilies families) {
    return draft.contents().stream()
        .map(
            content ->
                Origin.of(
                    content, rules.words().in(content.language()), rules.language(), families))
        .toList();
  }

  private static Unnumbered unnumbered(
      int index, Draft draft, Attachments attachments, Groups.Grouped groups) {
    return new Unnumbered(
        index,
        draft,
        groups,
        attachments.denials(index),
        attachments.evidence(index),
        attachments.context(index));
  }

  private List<Claim> numbered(List<Unnumbered> claims, Opposites opposites) {
    int[] place = new int[claims.size()];
    for (int i = 0; i < claims.size(); i++) {
      place[claims.get(i).index()] = i;
    }
    List<List<Tension>> tensions = new ArrayList<>();
    claims.forEach(claim -> tensions.add(new ArrayList<>()));
    for (Opposites.Tense tense : opposites.tensions()) {
      int a = place[tense.a()];
      int b = place[tense.b()];
      tensions.get(a).add(new Tension("C" + (b + 1), tense.firing()));
      tensions.get(b).add(new Tension("C" + (a + 1), tense.firing()));
    }
    List<List<Fulfilment>> fulfilments = fulfilments(place, opposites);
    List<Claim> numbered = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      numbered.add(claim(i, claims.get(i), tensions.get(i), fulfilments.get(i)));
    }
    return numbered;
  }

  private static List<List<Fulfilment>> fulfilments(int[] place, Opposites opposites) {
    List<List<Fulfilment>> fulfilments = new ArrayList<>();
    for (int i = 0; i < place.length; i++) {
      fulfilments.add(new ArrayList<>());
    }
    for (Opposites.Fulfilled one : opposites.fulfilled()) {
      Fulfilment event = new Fulfilment("C" + (place[one.event()] + 1), one.firing());
      fulfilments.get(place[one.forecast()]).add(event);
    }
    return fulfilments;
  }

  private Claim claim(
      int place, Unnumbered claim, List<Tension> tensions, List<Fulfilment> fulfilments) {
    Draft draft = claim.draft();
    return new Claim(
        "C" + (place + 1),
        texts.text(draft),
        texts.clearest(draft).language(),
        draft.contents().stream().map(Content::ref).toList(),
        draft.links(),
        claim.groups().groups(),
        claim.groups().independence(),
        claim.denials(),
        claim.evidence(),
        claim.context(),
        tensions,
        fulfilments);
  }

  /** A claim complete but for its number. */
  private record Unnumbered(
      int index,
      Draft draft,
      Groups.Grouped groups,
      List<Ref> denials,
      List<Ref> evidence,
      List<Ref> context) {}
}
