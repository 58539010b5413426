package org.sourcier.grade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Content;
import org.sourcier.claim.DenierName;
import org.sourcier.claim.Independence;
import org.sourcier.claim.Ref;
import org.sourcier.claim.Tension;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;
import org.sourcier.party.Relay;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;

/** Draws from a claim all facts that its number may depend on. */
final class FactFinder {
  private static final String OPPOSED = "independence-opposed";

  private final Archive archive;
  private final Map<String, Claim> claims;
  private final Map<String, List<Facts.Piece>> known = new HashMap<>();
  private final EvidenceJudge evidence;
  private final Opinions opinions;
  private final OwnActs ownActs;
  private final Specifics specifics;
  private final Accused accused;
  private final DenierName deniers;

  FactFinder(GradeRules rules, Archive archive, Accused accused, List<Claim> claims) {
    this.archive = archive;
    this.claims = claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    this.evidence = new EvidenceJudge(rules);
    this.opinions = rules.opinions();
    this.ownActs = new OwnActs(rules.claims().words());
    this.specifics = new Specifics(rules.claims().words());
    this.accused = accused;
    this.deniers = new DenierName(rules.claims().language());
  }

  Facts of(Claim claim) {
    List<Content> all = claim.assertions().stream().map(archive::content).toList();
    List<Content> core = archive.core(claim);
    IndependentGroups groups = IndependentGroups.of(claim);
    boolean open = core.stream().allMatch(opinions::isOpen);
    List<String> independent =
        open ? List.of() : IndependentGroups.names(groups.independent(), claim);
    List<String> beside = open ? List.of() : IndependentGroups.names(groups.beside(), claim);
    List<Facts.Piece> pieces = pieces(claim);
    List<Facts.Refusal> refusals = claim.denials().stream().map(this::refusal).toList();
    return new Facts(
        all.stream().map(c -> c.assertion().finding().status()).distinct().sorted().toList(),
        independent,
        beside,
        pieces,
        refusals,
        all.stream().mapToInt(FactFinder::depth).min().orElse(0),
        specifics.of(core),
        claim.tensions().stream().map(Tension::claim).toList(),
        core.stream().allMatch(opinions::isOpinion),
        opposed(claim, groups),
        admission(claim, core),
        core.stream().anyMatch(c -> depth(c) == 0 && ownActs.isOwnAct(c)),
        retracted(claim, all),
        contradicted(claim, pieces, independent.size()));
  }

  /** Found once for each claim: many others may be in tension with it. */
  private List<Facts.Piece> pieces(Claim claim) {
    return known.computeIfAbsent(
        claim.id(),
        id ->
            evidence.judge(claim, archive).entrySet().stream()
                .map(judged -> piece(judged.getKey(), judged.getValue().value()))
                .toList());
  }

  private Facts.Piece piece(Ref ref, boolean bears) {
    Evidence finding = archive.evidence(ref).finding();
    return new Facts.Piece(ref.toString(), finding.kind(), finding.inspectable(), bears);
  }

  private Facts.Refusal refusal(Ref ref) {
    VoicedDenial denial = archive.denial(ref);
    String name = deniers.of(denial, archive.article(ref));
    return new Facts.Refusal(denial.by().parties(), name, denial.finding().kind());
  }

  /** Relays between originator and article; the article's own outlet does not count. */
  private static int depth(Content content) {
    Optional<String> outlet = content.article().text().article().metadata().outlet();
    return (int)
        content.assertion().via().stream()
            .map(Relay::voice)
            .filter(voice -> outlet.isEmpty() || !outlet.equals(voice.entity()))
            .count();
  }

  private static boolean opposed(Claim claim, IndependentGroups groups) {
    return claim.independence().stream()
        .filter(i -> groups.independent().contains(i.a()) && groups.independent().contains(i.b()))
        .filter(i -> i.state() == Independence.State.INDEPENDENT)
        .anyMatch(i -> i.firing().rule().equals(OPPOSED));
  }

  /** An accused who concedes the charge; a claim of responsibility is an own act instead. */
  private boolean admission(Claim claim, List<Content> core) {
    Set<Party> charged = accused.of(claim);
    boolean conceded =
        core.stream()
            .filter(c -> c.assertion().finding().status() == Status.ADMITTED)
            .flatMap(c -> c.assertion().voice().parties().stream())
            .anyMatch(p -> p.state() || charged.contains(p));
    boolean offered =
        claim.evidence().stream()
            .map(archive::evidence)
            .filter(e -> e.finding().kind() == Evidence.Kind.ADMISSION)
            .map(VoicedEvidence::by)
            .flatMap(Optional::stream)
            .anyMatch(by -> by.parties().stream().anyMatch(charged::contains));
    return conceded || offered;
  }

  /** Whoever said so, by name, now says that it is not so, and nobody else said so. */
  private boolean retracted(Claim claim, List<Content> contents) {
    List<String> names =
        contents.stream().flatMap(c -> c.assertion().voice().key().stream()).distinct().toList();
    boolean allNamed = contents.stream().allMatch(c -> c.assertion().voice().entity().isPresent());
    List<String> deniers =
        claim.denials().stream()
            .map(archive::denial)
            .filter(d -> d.finding().kind() == Denial.Kind.FLAT)
            .flatMap(d -> d.by().key().stream())
            .toList();
    return allNamed && !names.isEmpty() && deniers.containsAll(names);
  }

  /**
   * Better supported information stands against it: a denial with evidence, where the claim has
   * none as strong, or a claim in tension that physical or documentary evidence bears out.
   */
  private boolean contradicted(Claim claim, List<Facts.Piece> pieces, int groups) {
    int own = Math.max(strength(pieces), groups >= 2 ? 2 : 0);
    int against = 0;
    for (Ref ref : claim.denials()) {
      if (archive.denial(ref).finding().kind() == Denial.Kind.EVIDENCED) {
        against = Math.max(against, denialStrength(ref));
      }
    }
    boolean better = against > 0 && against >= own;
    return better || (strength(pieces) < HARD && tensions(claim) == HARD);
  }

  private static final int HARD = 4;
  private static final int INSPECTABLE = 3;
  private static final int OFFERED = 2;

  private static int strength(List<Facts.Piece> pieces) {
    return pieces.stream()
        .filter(Facts.Piece::bears)
        .mapToInt(FactFinder::strength)
        .max()
        .orElse(0);
  }

  private static int strength(Facts.Piece piece) {
    return strength(piece.kind(), piece.inspectable());
  }

  private static int strength(Evidence.Kind kind, boolean inspectable) {
    if (!inspectable) {
      return OFFERED;
    }
    boolean hard = kind == Evidence.Kind.PHYSICAL || kind == Evidence.Kind.DOCUMENT;
    return hard ? HARD : INSPECTABLE;
  }

  /** The evidence offered for what the denier says under the denial's own cue. */
  private int denialStrength(Ref denial) {
    var article = archive.article(denial);
    var cue = archive.denial(denial).finding().cue();
    List<String> said = new ArrayList<>();
    article.assertions().stream()
        .map(a -> a.finding())
        .filter(a -> a.cue().filter(cue::overlaps).isPresent())
        .forEach(a -> said.add(a.id()));
    return article.evidence().stream()
        .filter(e -> e.supported().stream().anyMatch(said::contains))
        .map(VoicedEvidence::finding)
        .mapToInt(e -> strength(e.kind(), e.inspectable()))
        .max()
        .orElse(0);
  }

  private int tensions(Claim claim) {
    int strongest = 0;
    for (Tension tension : claim.tensions()) {
      Claim other = claims.get(tension.claim());
      if (other != null) {
        strongest = Math.max(strongest, strength(pieces(other)));
      }
    }
    return strongest;
  }
}
