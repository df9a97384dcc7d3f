package org.minipy.runtime.types.io;

import java.io.IOException;

/** An open file of the operating system, without a buffer. */
interface RawFile {
  /** Reads into {@code into}; returns how many bytes, -1 at the end of the file. */
  int read(byte[] into, int from, int count) throws IOException;

  /** Writes all of the bytes. */
  void write(byte[] source, int from, int count) throws IOException;

  /** Whether there is a position that can be set. */
  boolean isSeekable();

  /** The position. */
  long position() throws IOException;

  /** Sets the position. */
  void setPosition(long position) throws IOException;

  /** The length of the file. */
  long size() throws IOException;

  /** Cuts the file off, or lengthens it with zeros. */
  void truncate(long size) throws IOException;

  /** Whether it is a terminal. */
  boolean isTerminal();

  /** Closes it. */
  void close() throws IOException;
}
