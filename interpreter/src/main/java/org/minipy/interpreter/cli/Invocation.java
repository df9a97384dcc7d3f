package org.minipy.interpreter.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.host.ThreadState;

/**
 * One run of the command {@code minipy}, from its arguments to its exit status, with an interpreter of its own. Any number of
 * them can follow each other in one Java process.
 */
public final class Invocation {
  /** The exit status when MiniPy itself fails. */
  public static final int INTERNAL_ERROR = 70;

  private static final long STACK_BYTES = 512L << 20;

  private final MiniPy interpreter;
  private final ThreadState thread;
  private final String[] args;
  private volatile int status = INTERNAL_ERROR;

  /** Prepares a run of {@code args} in the folder {@code directory}, an absolute path. */
  public Invocation(StandardStreams streams, Path directory, String... args) {
    this.args = args.clone();
    interpreter = new MiniPy(streams);
    interpreter.settings().directory = directory;
    thread = new ThreadState(interpreter, this::run, "MainThread", STACK_BYTES);
    thread.setDaemon(true);
  }

  /** Begins to run. */
  public void start() {
    thread.start();
  }

  /** Waits for the end and returns the exit status. */
  public int await() throws InterruptedException {
    thread.join();
    return status;
  }

  /** Waits for the end, at most {@code millis}; tells whether it has come. */
  public boolean await(long millis) throws InterruptedException {
    thread.join(millis);
    return !thread.isAlive();
  }

  /** The exit status; {@link #INTERNAL_ERROR} before the end. */
  public int status() {
    return status;
  }

  /** Raises KeyboardInterrupt in the program, as Ctrl-C does. */
  public void interrupt() {
    interpreter.interrupt(thread);
  }

  private void run() {
    try {
      status = CommandLine.run(interpreter, args);
    } catch (Throwable t) {
      PrintStream err = new PrintStream(interpreter.streams().err(), true);
      err.println("minipy: internal error; please report it");
      t.printStackTrace(err);
    }
  }
}
