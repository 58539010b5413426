package org.sourcier.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads things of any format. Whatever a file does to its reader, it costs only itself: a reader
 * that fails, runs out of stack or memory, or takes too long is given up with a remark.
 */
public final class ItemReader {
  private static final long STACK = 4L * 1024 * 1024;

  private final Limits limits;
  private final FormatRules rules;

  /** Goes by the rules packed with the product. */
  public ItemReader(Limits limits) {
    this(limits, FormatRules.packed());
  }

  public ItemReader(Limits limits, FormatRules rules) {
    this.limits = limits;
    this.rules = rules;
  }

  /** The articles that a thing holds and the remarks on it, in its order; at least one of them. */
  public List<Outcome> read(Item item) {
    Intake intake = new Intake(limits, rules);
    FutureTask<Optional<Fault>> task = new FutureTask<>(() -> fault(item, intake));
    Thread thread = new Thread(null, task, "reading", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return outcomes(item, intake, task.get(limits.seconds(), TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      return List.of(new Outcome.Remark(item.place(), late()));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of(new Outcome.Remark(item.place(), Fault.of(Fault.Kind.STOPPED)));
    }
  }

  /** What went wrong with the whole, where something did. */
  private static Optional<Fault> fault(Item item, Intake intake) {
    try {
      intake.open(item);
      return Optional.empty();
    } catch (Unreadable e) {
      return Optional.of(e.fault());
    } catch (StackOverflowError e) {
      return Optional.of(Fault.of(Fault.Kind.DEEP));
    } catch (OutOfMemoryError e) {
      return Optional.of(Fault.of(Fault.Kind.LITTLE_MEMORY));
    } catch (RuntimeException e) {
      // Parsers of hostile formats fail in ways that they don't declare.
      return Optional.of(Fault.of(Fault.Kind.DAMAGED_BADLY));
    }
  }

  private static List<Outcome> outcomes(Item item, Intake intake, Optional<Fault> fault) {
    List<Outcome> outcomes = new ArrayList<>(intake.outcomes());
    fault.ifPresent(reason -> outcomes.add(new Outcome.Remark(item.place(), reason)));
    if (outcomes.isEmpty()) {
      outcomes.add(new Outcome.Remark(item.place(), Fault.of(Fault.Kind.NO_ARTICLE)));
    }
    return List.copyOf(outcomes);
  }

  private Fault late() {
    return Fault.of(Fault.Kind.SLOW, limits.seconds());
  }
}
