package org.minipy.runtime.types.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file opened by its name. */
final class ChannelFile implements RawFile {
  private final FileChannel channel;
  private final boolean appending;

  ChannelFile(FileChannel channel, boolean appending) {
    this.channel = channel;
    this.appending = appending;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    return channel.read(ByteBuffer.wrap(into, from, count));
  }

  @Override
  public void write(byte[] source, int from, int count) throws IOException {
    if (appending) {
      channel.position(channel.size());
    }
    ByteBuffer buffer = ByteBuffer.wrap(source, from, count);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  @Override
  public boolean isSeekable() {
    return true;
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public void setPosition(long position) throws IOException {
    channel.position(position);
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public void truncate(long size) throws IOException {
    if (size <= channel.size()) {
      long position = channel.position();
      channel.truncate(size);
      channel.position(position);
    } else {
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
  }

  @Override
  public boolean isTerminal() {
    return false;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
