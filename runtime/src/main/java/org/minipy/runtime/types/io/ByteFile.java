package org.minipy.runtime.types.io;

/** A file of bytes, as other files of the runtime use it: {@code FileIO}, the buffered files, {@code BytesIO}. */
interface ByteFile {
  /** Up to {@code count} bytes, fewer at the end of the file; all when it is negative. */
  byte[] read(long count);

  /** What one read of the file beneath gives, at most {@code count} bytes; empty at the end. */
  byte[] readSome(int count);

  /** Writes bytes; returns how many were taken. */
  int write(byte[] source, int from, int count);

  /** Sets the position, from the beginning (0), from where it is (1) or from the end (2); returns it. */
  long seek(long offset, int whence);

  /** The position. */
  long tell();

  /** Cuts the file off at {@code size}, at the position when it is negative; returns the size. */
  long truncate(long size);

  /** Passes on what is held back. */
  void flush();

  /** Closes the file; more than once does no harm. */
  void close();

  /** Whether it has been closed. */
  boolean isClosed();

  /** Whether it can be read. */
  boolean isReadable();

  /** Whether it can be written. */
  boolean isWritable();

  /** Whether it has a position that can be set. */
  boolean isSeekable();

  /** Whether it is a terminal. */
  boolean isTerminal();

  /** The number of the open file; raises UnsupportedOperation when there is none. */
  int fileNumber();
}
