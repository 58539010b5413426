package org.sourcier.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;

/** The findings of a set by their refs, with its contents made comparable once for all steps. */
public final class Archive {
  private final List<VoicedArticle> set;
  private final Map<String, VoicedArticle> articles = new HashMap<>();
  private final Map<Ref, Content> contents = new HashMap<>();
  private final Map<Ref, VoicedDenial> denials = new HashMap<>();
  private final Map<Ref, VoicedEvidence> evidence = new HashMap<>();

  /**
   * @param set the articles that the refs point into
   * @param reader makes their contents comparable
   */
  public Archive(List<VoicedArticle> set, ContentReader reader) {
    this.set = List.copyOf(set);
    for (VoicedArticle article : set) {
      String id = article.text().article().id();
      articles.put(id, article);
      reader.read(article).forEach(content -> contents.put(content.ref(), content));
      article.denials().forEach(d -> denials.put(new Ref(id, d.finding().id()), d));
      article.evidence().forEach(e -> evidence.put(new Ref(id, e.finding().id()), e));
    }
  }

  /** The articles of the set, in its order. */
  public List<VoicedArticle> articles() {
    return set;
  }

  /** The article that a ref points into. */
  public VoicedArticle article(Ref ref) {
    return found(articles.get(ref.article()), ref);
  }

  /** What an assertion says. */
  public Content content(Ref ref) {
    return found(contents.get(ref), ref);
  }

  /** A denial. */
  public VoicedDenial denial(Ref ref) {
    return found(denials.get(ref), ref);
  }

  /** A piece of evidence. */
  public VoicedEvidence evidence(Ref ref) {
    return found(evidence.get(ref), ref);
  }

  /** The contents that say a claim and nothing else; all of them where none does. */
  public List<Content> core(Claim claim) {
    Set<Ref> partly = new HashSet<>();
    claim.links().stream()
        .filter(link -> link.firing().rule().equals("link-part"))
        .forEach(link -> partly.add(link.a()));
    List<Content> all = claim.assertions().stream().map(this::content).toList();
    List<Content> core = all.stream().filter(c -> !partly.contains(c.ref())).toList();
    return core.isEmpty() ? all : core;
  }

  /** All contents of the set, by their refs. */
  public List<Content> contents() {
    return contents.keySet().stream().sorted().map(this::content).toList();
  }

  private static <T> T found(@org.jspecify.annotations.Nullable T thing, Ref ref) {
    if (thing == null) {
      throw new IllegalArgumentException("nothing in the set is " + ref);
    }
    return thing;
  }
}
