package org.sourcier;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many things on several threads and hands on what came of each in the order
 * of the things. Only a few wait at any time, however many there are: a parallel stream would keep
 * half of them until the first half is through. Safe between threads.
 */
final class InOrder {
  /** How many may be done or begun ahead of the one that is handed on, for each thread. */
  private static final int AHEAD = 8;

  private static final int IDLE_SECONDS = 5;

  private final int threads;
  private final ThreadPoolExecutor pool;

  /**
   * @param threads that work at a time, from 1; they end by themselves when there is nothing to do
   */
  InOrder(int threads) {
    this.threads = threads;
    this.pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            InOrder::daemon);
    pool.allowCoreThreadTimeOut(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "analysis");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does the work on each thing.
   *
   * @param done takes what came of each, in order, on the calling thread
   * @throws RuntimeException what the work threw on the first thing that it failed on
   */
  <A, B> void each(List<A> things, Function<A, B> work, Consumer<B> done) {
    Queue<Future<B>> ahead = new ArrayDeque<>();
    try {
      for (A thing : things) {
        if (ahead.size() == threads * AHEAD) {
          done.accept(result(ahead.remove()));
        }
        ahead.add(pool.submit(() -> work.apply(thing)));
      }
      while (!ahead.isEmpty()) {
        done.accept(result(ahead.remove()));
      }
    } finally {
      ahead.forEach(left -> left.cancel(false));
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while it worked", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }
}
