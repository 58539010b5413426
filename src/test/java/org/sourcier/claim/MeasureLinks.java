package org.sourcier.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.party.VoicedArticle;
import org.sourcier.rule.RulePackReader;
import org.sourcier.text.Language;
import org.sourcier.yaml.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures which pairs of assertions are put into one claim: {@code MeasureLinks TEXTS ANNOTATIONS
 * CLAIMS}, where claims are a {@code .json} with refs or a {@code .tsv} with offsets.
 */
final class MeasureLinks {
  private MeasureLinks() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    List<VoicedArticle> set = new AnnotatedSet().read(Path.of(args[0]), Path.of(args[1]));
    SortedMap<String, Set<String>> gold =
        args[2].endsWith(".json") ? json(Path.of(args[2])) : tsv(Path.of(args[2]));
    Problems problems = new Problems();
    ClaimRules rules =
        ClaimRules.read(new RulePackReader(problems).read(Optional.empty()), Language.FR, problems)
            .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    Map<String, String> texts = texts(set);
    for (int i = 3; i < args.length; i++) {
      if (args[i].contains("=")) {
        System.out.print(args[i] + "  ");
        report(gold, found(new ClaimLinker(with(rules, args[i])).link(set)), texts, false);
      }
    }
    List<Claim> claims = new ClaimLinker(rules).link(set);
    SortedMap<String, Set<String>> found = found(claims);
    boolean list = args.length == 4 && !args[3].contains("=");
    report(gold, found, texts, list);
    if (list) {
      print(claims, texts);
    }
  }

  /** The rules with other thresholds: {@code link=0.4,cluster=0.3}. */
  private static ClaimRules with(ClaimRules rules, String changes) {
    Map<String, Double> thresholds = new TreeMap<>(rules.linking().thresholds());
    for (String change : changes.split(",", -1)) {
      List<String> pair = List.of(change.split("=", 2));
      thresholds.put(pair.get(0), Double.valueOf(pair.get(1)));
    }
    return new ClaimRules(
        rules.words(),
        rules.bilingual(),
        new Linking(
            thresholds,
            rules.linking().weights(),
            rules.linking().light(),
            rules.linking().kinds()),
        rules.alliances(),
        rules.independence(),
        rules.reasons(),
        rules.language());
  }

  private static SortedMap<String, Set<String>> found(List<Claim> claims) {
    SortedMap<String, Set<String>> found = new TreeMap<>();
    for (Claim claim : claims) {
      for (Ref ref : claim.assertions()) {
        found.computeIfAbsent(ref.toString(), k -> new HashSet<>()).add(claim.id());
      }
    }
    return found;
  }

  @SuppressWarnings("SystemOut")
  private static void print(List<Claim> claims, Map<String, String> texts) {
    for (Claim claim : claims) {
      System.out.println("\n" + claim.id() + " " + claim.text());
      claim
          .assertions()
          .forEach(a -> System.out.println("   " + a + " " + texts.get(a.toString())));
      claim.groups().forEach(g -> System.out.println("   group " + g.name() + " " + g.members()));
      claim.independence().forEach(i -> System.out.println("   " + i));
      claim.links().forEach(l -> System.out.println("   " + l));
      System.out.println("   d" + claim.denials() + " e" + claim.evidence() + claim.tensions());
    }
  }

  @SuppressWarnings("SystemOut")
  private static void report(
      SortedMap<String, Set<String>> gold,
      SortedMap<String, Set<String>> found,
      Map<String, String> texts,
      boolean list) {
    List<String> refs = List.copyOf(gold.keySet());
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (int i = 0; i < refs.size(); i++) {
      for (int j = i + 1; j < refs.size(); j++) {
        boolean same = meet(gold, refs.get(i), refs.get(j));
        boolean linked = meet(found, refs.get(i), refs.get(j));
        right += same && linked ? 1 : 0;
        wrong += !same && linked ? 1 : 0;
        missed += same && !linked ? 1 : 0;
        if (list && same != linked) {
          System.out.println((same ? "MISSED " : "WRONG ") + refs.get(i) + " " + refs.get(j));
          System.out.println("    " + texts.get(refs.get(i)));
          System.out.println("    " + texts.get(refs.get(j)));
        }
      }
    }
    System.out.printf(
        "pairs right %d wrong %d missed %d precision %.3f recall %.3f%n",
        right,
        wrong,
        missed,
        (double) right / Math.max(1, right + wrong),
        (double) right / Math.max(1, right + missed));
  }

  private static boolean meet(Map<String, Set<String>> claims, String a, String b) {
    Set<String> common = new HashSet<>(claims.getOrDefault(a, Set.of()));
    common.retainAll(claims.getOrDefault(b, Set.of()));
    return !common.isEmpty();
  }

  private static Map<String, String> texts(List<VoicedArticle> set) {
    Map<String, String> texts = new TreeMap<>();
    for (VoicedArticle article : set) {
      article
          .assertions()
          .forEach(
              a -> {
                List<String> pieces = new ArrayList<>();
                a.finding().content().forEach(s -> pieces.add(article.text().article().exact(s)));
                texts.put(
                    article.text().article().id() + "#" + a.finding().id(),
                    a.finding().status() + " " + String.join(" … ", pieces));
              });
    }
    return texts;
  }

  private static SortedMap<String, Set<String>> json(Path file) throws IOException {
    SortedMap<String, Set<String>> gold = new TreeMap<>();
    JsonNode claims = new ObjectMapper().readTree(Files.readString(file)).get("claims");
    for (JsonNode claim : claims) {
      for (JsonNode ref : claim.get("assertions")) {
        gold.computeIfAbsent(ref.asString().replace("#o", "#a9"), k -> new TreeSet<>())
            .add(claim.get("id").asString());
      }
    }
    return gold;
  }

  private static SortedMap<String, Set<String>> tsv(Path file) throws IOException {
    SortedMap<String, Set<String>> gold = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        String ref = (cells.get(0) + "#" + cells.get(1)).replace("#o", "#a9");
        gold.put(
            ref,
            cells.get(3).equals("-")
                ? Set.of(ref)
                : new TreeSet<>(List.of(cells.get(3).split(" ", -1))));
      }
    }
    return gold;
  }
}
