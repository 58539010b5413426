package org.sourcier.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sourcier.Rules;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Watch;
import org.sourcier.text.ArticleText;
import org.sourcier.text.TextPreparer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the {@code set.yaml} of a folder with what was found, for the analyst to correct. */
@Command(
    name = "init",
    description = "Write a folder's set.yaml with what was found of each article, to correct.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "A folder of articles.")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "Write over a set.yaml that stands there.")
  private boolean force;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new Refusal(folder + ": there is no such folder");
    }
    Path place = folder.resolve("set.yaml");
    if (!force && Files.exists(place)) {
      throw new Refusal(place + ": stands there already; --force writes over it");
    }
    Rules loaded = rules.load(console, List.of());
    ArticleSet set = reading.read(List.of(folder), loaded, Watch.NONE);
    TextPreparer preparer = new TextPreparer(loaded.text());
    List<ArticleText> texts = set.articles().stream().map(preparer::prepare).toList();
    String content = new SetDraft(set, texts).yaml();
    new SafeFile(place).write(out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    console.out().println(place + ": " + texts.size() + " articles; correct what is wrong in it");
    return reading.unread(console, set);
  }
}
