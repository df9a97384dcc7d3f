package org.minipy.runtime.types.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.NonReadableChannelException;
import org.minipy.runtime.host.ThreadState;

/** A file that is made of Java streams and has no position. While it waits for input, other threads run. */
abstract class PositionlessFile implements RawFile {
  private final InputStream in;

  /** {@code in} is null when nothing can be read. */
  PositionlessFile(InputStream in) {
    this.in = in;
  }

  /** The stream to read from, or null. */
  InputStream input() {
    return in;
  }

  /** Raises KeyboardInterrupt when Ctrl-C comes while this waits for input. */
  @Override
  public final int read(byte[] into, int from, int count) throws IOException {
    if (in == null) {
      throw new NonReadableChannelException();
    }
    ThreadState thread = ThreadState.current();
    while (true) {
      try {
        thread.beginWaiting();
        try {
          return in.read(into, from, count);
        } finally {
          thread.endWaiting();
        }
      } catch (InterruptedIOException e) {
        thread.checkSignals();
      }
    }
  }

  @Override
  public final boolean isSeekable() {
    return false;
  }

  @Override
  public final long position() throws IOException {
    throw illegalSeek();
  }

  @Override
  public final void setPosition(long position) throws IOException {
    throw illegalSeek();
  }

  @Override
  public final long size() throws IOException {
    throw illegalSeek();
  }

  /** What the system says of a position in such a file. */
  static IOException illegalSeek() {
    return new IOException("Illegal seek");
  }
}
