package org.minipy.runtime.types.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.NonWritableChannelException;

/** A file that is one of the streams the interpreter has from its surroundings: it has no position. */
final class StreamFile extends PositionlessFile {
  private final OutputStream out;
  private final boolean terminal;

  /** One of the streams is null. */
  StreamFile(InputStream in, OutputStream out, boolean terminal) {
    super(in);
    this.out = out;
    this.terminal = terminal;
  }

  /** The stream to write to, or null. */
  OutputStream output() {
    return out;
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
  public void truncate(long size) throws IOException {
    throw illegalSeek();
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
