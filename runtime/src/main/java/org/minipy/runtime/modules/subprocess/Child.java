package org.minipy.runtime.modules.subprocess;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that was started, and the numbers of this side's ends of its pipes, -1 where there is none. */
final class Child {
  private static final int SIGNAL_BASE = 128;
  private static final int SIGNALS = 64;
  /**
   * The signals that end a process which goes wrong, or which no process can survive: ILL TRAP ABRT BUS FPE KILL SEGV.
   */
  private static final long FATAL = 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8 | 1 << 9 | 1 << 11 | 1 << 13 | 1 << 15;

  private final Process process;
  private final List<Thread> writers;
  private final BitSet sent = new BitSet();
  final int in;
  final int out;
  final int err;

  Child(Process process, List<Thread> writers, int in, int out, int err) {
    this.process = process;
    this.writers = writers;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  long number() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Waits for the end, and until what the process wrote has arrived; false when the time is over, negative for no
   * limit.
   */
  boolean await(long nanoseconds) throws InterruptedException {
    if (nanoseconds < 0) {
      process.waitFor();
    } else if (!process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
      return false;
    }
    for (Thread writer : writers) {
      writer.join();
    }
    return true;
  }

  /**
   * The status in which the process ended, negative for a signal. Java tells a signal as 128 and its number, which a
   * process may also return: it counts as a signal when this interpreter sent it, or when it is one of those that end
   * processes.
   */
  int status() {
    int status = process.exitValue();
    int signal = status - SIGNAL_BASE;
    boolean died =
        signal > 0 && signal <= SIGNALS && (sent.get(signal) || signal < Long.SIZE && (FATAL >> signal & 1) != 0);
    return died ? -signal : status;
  }

  /** Remembers that a signal was sent. */
  void noteSignal(int signal) {
    sent.set(signal);
  }

  /** Sends a signal to any process; tells whether that was possible. */
  static boolean send(long number, int signal) throws IOException {
    Process kill = new ProcessBuilder("kill", "-" + signal, "--", Long.toString(number)).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    while (true) {
      try {
        return kill.waitFor() == 0;
      } catch (InterruptedException e) {
        continue; // Only a thread that says so can be interrupted; this one has just stopped saying so.
      }
    }
  }
}
