package org.minipy.interpreter.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.host.ThreadState;

/**
 * One run of the command {@code minipy}, from its arguments to its exit status, with an interpreter of its own. Any
 * number of them can follow each other in one Java process.
 */
public final class Invocation {
  /** The exit status when MiniPy itself fails. */
  public static final int INTERNAL_ERROR = 70;

  /** The exit status of a program that Ctrl-C ended: 128 and the number of the signal. */
  public static final int INTERRUPTED = 130;

  private static final long STACK_BYTES = 512L << 20;

  private final MiniPy interpreter;
  private final ThreadState thread;
  private final JavaHeap heap = new JavaHeap();
  private final String[] args;
  private volatile int status = INTERNAL_ERROR;

  /** Prepares a run of {@code args} in the folder {@code directory}, an absolute path. */
  public Invocation(StandardStreams streams, String directory, String... args) {
    this.args = args.clone();
    interpreter = new MiniPy(streams);
    interpreter.settings().directory = directory;
    interpreter.settings().halt = new IntConsumer() {
      @Override
      public void accept(int status) {
        Runtime.getRuntime().halt(status);
      }
    };
    thread = new ThreadState(interpreter, this::run, "MainThread", STACK_BYTES);
    thread.setDaemon(true);
  }

  /** Begins to run. */
  public void start() {
    thread.start();
  }

  /** Waits for the end, keeping the Java heap small meanwhile, and returns the exit status. */
  public int await() throws InterruptedException {
    heap.tend();
    thread.join();
    return status();
  }

  /** Waits for the end, at most {@code millis}; tells whether it has come. */
  public boolean await(long millis) throws InterruptedException {
    thread.join(millis);
    return !thread.isAlive();
  }

  /** The exit status; {@link #INTERNAL_ERROR} before the end. */
  public int status() {
    return endedByInterrupt() ? INTERRUPTED : status;
  }

  /** Whether KeyboardInterrupt ended the program, so that its process should die of the signal. */
  public boolean endedByInterrupt() {
    return status == MainModule.INTERRUPTED;
  }

  /** Raises KeyboardInterrupt in the program, as Ctrl-C does. */
  public void interrupt() {
    interpreter.interruptMain();
  }

  private void run() {
    try {
      status = CommandLine.run(interpreter, args);
    } catch (Throwable t) {
      report(t);
    } finally {
      heap.leave();
    }
  }

  /** One line; with -X dev also where in MiniPy it happened. */
  private void report(Throwable t) {
    try {
      interpreter.streams().err().write(("minipy: internal error (" + t + "); please report it with the program that"
          + " causes it\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      return;
    }
    if (interpreter.settings().devMode) {
      t.printStackTrace(new PrintStream(interpreter.streams().err(), true));
    }
  }
}
