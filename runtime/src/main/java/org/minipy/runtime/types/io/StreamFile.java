package org.minipy.runtime.types.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import org.minipy.runtime.host.ThreadState;

/** A file that is one of the streams the interpreter has from its surroundings: it has no position. */
final class StreamFile implements RawFile {
  private final InputStream in;
  private final OutputStream out;
  private final boolean terminal;

  /** One of the streams is null. */
  StreamFile(InputStream in, OutputStream out, boolean terminal) {
    this.in = in;
    this.out = out;
    this.terminal = terminal;
  }

  /** The stream to read from, or null. */
  InputStream input() {
    return in;
  }

  /** The stream to write to, or null. */
  OutputStream output() {
    return out;
  }

  /** Raises KeyboardInterrupt when Ctrl-C comes while this waits for input. */
  @Override
  public int read(byte[] into, int from, int count) throws IOException {
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
  public void write(byte[] source, int from, int count) throws IOException {
    if (out == null) {
      throw new NonWritableChannelException();
    }
    out.write(source, from, count);
    out.flush();
  }

  @Override
  public boolean isSeekable() {
    return false;
  }

  @Override
  public long position() throws IOException {
    throw illegalSeek();
  }

  @Override
  public void setPosition(long position) throws IOException {
    throw illegalSeek();
  }

  @Override
  public long size() throws IOException {
    throw illegalSeek();
  }

  @Override
  public void truncate(long size) throws IOException {
    throw illegalSeek();
  }

  private static IOException illegalSeek() {
    return new IOException("Illegal seek");
  }

  @Override
  public boolean isTerminal() {
    return terminal;
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.flush();
    }
  }
}
