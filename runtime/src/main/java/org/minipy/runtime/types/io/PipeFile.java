package org.minipy.runtime.types.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.NonWritableChannelException;
import java.util.Arrays;
import org.minipy.runtime.host.ThreadState;

/** One end of a pipe to another process. Also while it writes, other threads run. */
final class PipeFile extends PositionlessFile {
  private final OutputStream out;
  private boolean handedOn;

  /** One of the streams is null. */
  PipeFile(InputStream in, OutputStream out) {
    super(in);
    this.out = out;
  }

  /** The stream to read from, for somebody who reads it from now on and closes it; null when there is none. */
  InputStream handOnInput() {
    handedOn = true;
    return input();
  }

  /** The stream to write to, for somebody who writes to it from now on and closes it; null when there is none. */
  OutputStream handOnOutput() {
    handedOn = true;
    return out;
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
  public void truncate(long size) throws IOException {
    throw new IOException("Invalid argument");
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
    if (input() != null) {
      input().close();
    }
    if (out != null) {
      out.close();
    }
  }
}
