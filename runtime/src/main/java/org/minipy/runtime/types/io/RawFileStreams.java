package org.minipy.runtime.types.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** An open file as Java's streams, for threads that do not hold the interpreter's lock. Closing them does nothing. */
final class RawFileStreams {
  private RawFileStreams() {}

  static InputStream input(RawFile file) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return file.read(one, 0, 1) <= 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] into, int from, int count) throws IOException {
        return file.read(into, from, count);
      }
    };
  }

  static OutputStream output(RawFile file) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        file.write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] source, int from, int count) throws IOException {
        file.write(source, from, count);
      }
    };
  }
}
