package org.minipy.runtime.types.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.util.Arrays;
import org.minipy.runtime.host.ThreadState;

/** One end of a pipe to another process. While it waits for the other end, other threads run. */
final class PipeFile implements RawFile {
  private final InputStream in;
  private final OutputStream out;
  private boolean handedOn;

  /** One of the streams is null. */
  PipeFile(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** The stream to read from, for somebody who reads it from now on and closes it; null when there is none. */
  InputStream handOnInput() {
    handedOn = true;
    return in;
  }

  /** The stream to write to, for somebody who writes to it from now on and closes it; null when there is none. */
  OutputStream handOnOutput() {
    handedOn = true;
    return out;
  }

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
    byte[] copy = Arrays.copyOfRange(source, from, from + count);
    ThreadState thread = ThreadState.current();
    thread.beginWaiting();
    try {
      out.write(copy);
      out.flush();
    } finally {
      thread.endWaiting();
    }
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
    throw new IOException("Invalid argument");
  }

  private static IOException illegalSeek() {
    return new IOException("Illegal seek");
  }

  @Override
  public boolean isTerminal() {
    return false;
  }

  @Override
  public void close() throws IOException {
    if (handedOn) {
      return;
    }
    if (in != null) {
      in.close();
    }
    if (out != null) {
      out.close();
    }
  }
}
