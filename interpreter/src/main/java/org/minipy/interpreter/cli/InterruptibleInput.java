package org.minipy.interpreter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.minipy.runtime.host.ThreadState;

/**
 * A stream whose reads Ctrl-C can end. Java cannot interrupt a read that waits for input, so another thread does those;
 * what it gets after nobody waits for it any more is kept for the next read.
 */
final class InterruptibleInput extends InputStream {
  private static final int CHUNK = 8192;

  private final InputStream source;
  private final byte[] chunk = new byte[CHUNK];
  private Thread reader;
  private boolean wanted;
  private boolean ready;
  private IOException failure;
  private int next;
  private int end;

  InterruptibleInput(InputStream source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** Raises InterruptedIOException when the Python thread that reads is interrupted before there is any input. */
  @Override
  public synchronized int read(byte[] into, int from, int count) throws IOException {
    if (!wanted && !ready && isAvailable()) {
      return source.read(into, from, count);
    }
    if (!ready) {
      await();
    }
    if (failure != null) {
      IOException e = failure;
      failure = null;
      ready = false;
      throw e;
    }
    int n = Math.min(count, end - next);
    if (n > 0) {
      System.arraycopy(chunk, next, into, from, n);
      next += n;
    }
    ready = next < end;
    return n > 0 ? n : -1;
  }

  private boolean isAvailable() {
    try {
      return source.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void await() throws InterruptedIOException {
    wanted = true;
    if (reader == null) {
      reader = new Thread(this::serve, "input");
      reader.setDaemon(true);
      reader.start();
    }
    notifyAll();
    ThreadState thread = ThreadState.current();
    thread.beginInterruptible();
    try {
      while (!ready) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    } finally {
      thread.endInterruptible();
    }
  }

  private void serve() {
    try {
      while (true) {
        synchronized (this) {
          while (!wanted) {
            wait();
          }
        }
        int n = 0;
        IOException failed = null;
        try {
          n = source.read(chunk);
        } catch (IOException e) {
          failed = e;
        }
        synchronized (this) {
          next = 0;
          end = Math.max(n, 0);
          failure = failed;
          wanted = false;
          ready = true;
          notifyAll();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
