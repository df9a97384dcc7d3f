package org.minipy.runtime.types.io;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/** A file of text: TextIOWrapper, StringIO. */
interface TextFile {
  /** Up to {@code count} characters; all when it is negative. */
  String read(long count);

  /** A line with its end, or at most {@code limit} characters of it; empty at the end of the file. */
  String readLine(long limit);

  /** Writes text; raises OSError, UnicodeEncodeError. */
  void write(PyStr text);

  /** Sets the position; returns it. */
  long seek(long offset, int whence);

  /** The position. */
  long tell();

  /** Cuts the file off; returns the size. */
  long truncate(PyObject size);

  /** Passes on what is held back. */
  void flush();

  /** Closes the file. */
  void close();

  /** Whether it has been closed. */
  boolean isClosed();
}
