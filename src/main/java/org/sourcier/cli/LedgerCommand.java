package org.sourcier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.report.block.Attachment;
import org.sourcier.report.pdf.LedgerReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gets the ledger back out of a report. */
@Command(
    name = "ledger",
    description = "Print the ledger that a report carries.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LedgerCommand implements Callable<Integer> {
  @Parameters(paramLabel = "REPORT.pdf", description = "A report made by Sourcier.")
  private Path report = Path.of("");

  @Option(names = "-o", paramLabel = "FILE", description = "Write it to this file instead.")
  private Optional<Path> file = Optional.empty();

  private final Console console;

  LedgerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    byte[] ledger = ledger();
    if (file.isPresent()) {
      new SafeFile(file.get()).write(stream -> stream.write(ledger));
    } else {
      console.out().print(new String(ledger, StandardCharsets.UTF_8));
    }
    return Exit.DONE;
  }

  private byte[] ledger() {
    if (!Files.isRegularFile(report)) {
      throw new Refusal(report + ": no such file");
    }
    try {
      return new LedgerReader()
          .read(Files.readAllBytes(report))
          .map(Attachment::content)
          .orElseThrow(() -> new Refusal(report + ": this PDF carries no ledger"));
    } catch (IOException e) {
      throw new Refusal(report + ": this is no PDF, or a damaged one", e);
    }
  }
}
