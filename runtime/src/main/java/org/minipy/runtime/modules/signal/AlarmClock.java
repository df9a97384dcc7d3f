package org.minipy.runtime.modules.signal;

/** The timer of a process: sends SIGALRM when its time has come, once or again and again. */
final class AlarmClock {
  private static final int SIGALRM = 14;
  private static final long NANOS = 1_000_000_000L;
  private static final long NANOS_OF_MILLI = 1_000_000L;

  private final SignalState signals;
  private Thread thread;
  private boolean on;
  private long due;
  private long interval;

  AlarmClock(SignalState signals) {
    this.signals = signals;
  }

  /** Seconds until the signal is sent, 0 when none will be. */
  synchronized double left() {
    return on ? Math.max(1, due - System.nanoTime()) / (double) NANOS : 0;
  }

  /** Seconds between signals, 0 when there is one only. */
  synchronized double interval() {
    return on ? interval / (double) NANOS : 0;
  }

  /** Sends the signal after {@code seconds}, never for 0, and then at each {@code interval}, unless that is 0. */
  synchronized void set(double seconds, double interval) {
    on = seconds > 0;
    due = System.nanoTime() + (long) (seconds * NANOS);
    this.interval = (long) (interval * NANOS);
    if (on && thread == null) {
      thread = new Thread(this::run, "alarm");
      thread.setDaemon(true);
      thread.start();
    }
    notifyAll();
  }

  private void run() {
    try {
      while (awaitDue()) {
        signals.send(SIGALRM);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until the signal is to be sent; false when none will be, which ends the thread. */
  private synchronized boolean awaitDue() throws InterruptedException {
    while (on && due - System.nanoTime() > 0) {
      wait((due - System.nanoTime()) / NANOS_OF_MILLI + 1);
    }
    if (!on) {
      thread = null;
      return false;
    }
    if (interval > 0) {
      due += interval;
    } else {
      on = false;
    }
    return true;
  }
}
