package org.sourcier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The program: reads the arguments, runs the command, and turns faults into a line. */
@Command(
    name = "sourcier",
    description = "Reads news articles and reports who asserts what, and how firmly it stands.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main {
  @Option(names = "--debug", description = "On a fault of Sourcier's own, print where it arose.")
  private boolean debug;

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /** Runs the program and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
  }

  /**
   * Runs the program.
   *
   * @param out takes results, in UTF-8
   * @param err takes what is wrong, in UTF-8
   * @return 0 when all was done, 1 when something could not be read, written or understood in the
   *     input, 2 when the command itself was wrong
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    Console console = new Console(writer(out), writer(err));
    try {
      return new Main(console).execute(args);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private int execute(String[] args) {
    CommandLine line = commands(args.length == 0 ? "" : args[0]);
    line.setOut(console.out()).setErr(console.err());
    line.setParameterExceptionHandler((e, given) -> misused(e));
    line.setExecutionExceptionHandler((e, command, given) -> failed(e));
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed(e);
    }
  }

  /** The command that is named, which spares setting up the others; else all. */
  private CommandLine commands(String named) {
    CommandLine line = new CommandLine(this);
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("report", () -> new ReportCommand(console));
    commands.put("watch", () -> new WatchCommand(console));
    commands.put("analyze", () -> new AnalyzeCommand(console));
    commands.put("review", () -> new ReviewCommand(console));
    commands.put("init", () -> new InitCommand(console));
    commands.put("rules", this::rules);
    commands.put("ledger", () -> new LedgerCommand(console));
    commands.put("evaluate", () -> new EvaluateCommand(console));
    if (commands.containsKey(named)) {
      commands.keySet().retainAll(Set.of(named));
    } else {
      commands.put("completion", () -> new CompletionCommand(console, () -> line));
    }
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line;
  }

  private CommandLine rules() {
    CommandLine rules = new CommandLine(new RulesCommand());
    rules.addSubcommand(new RulesCheckCommand(console));
    rules.addSubcommand(new RulesTestCommand(console));
    rules.addSubcommand(new RulesExplainCommand(console));
    rules.addSubcommand(new RulesListCommand(console));
    rules.addSubcommand(new RulesFindCommand(console));
    rules.addSubcommand(new RulesNewCommand(console));
    rules.addSubcommand(new RulesSchemaCommand(console));
    return rules;
  }

  private int misused(ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    console.err().println("'" + name + " --help' tells more");
    return Exit.USAGE;
  }

  private int failed(Throwable e) {
    if (e instanceof Refusal refusal) {
      String.valueOf(e.getMessage()).lines().forEach(console.err()::println);
      return refusal.exit();
    }
    if (e instanceof OutOfMemoryError) {
      console.err().println(tooLittleMemory(Runtime.getRuntime().maxMemory()));
      return Exit.WRONG;
    }
    String hint = debug ? "" : "; 'sourcier --debug …' prints where it arose";
    String name = e.getClass().getSimpleName();
    console.err().println("this is a fault of Sourcier (" + name + ")" + hint);
    if (debug) {
      e.printStackTrace(console.err());
    }
    return Exit.WRONG;
  }

  /**
   * @param bytes that the program may use
   */
  private static String tooLittleMemory(long bytes) {
    return "the "
        + (bytes >> 20)
        + " MB of memory allowed are too little for this: run 'java -Xmx4g -jar sourcier.jar …' to"
        + " allow 4 GB, or give fewer articles";
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }
}
