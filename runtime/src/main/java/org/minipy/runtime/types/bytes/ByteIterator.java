package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyObject;

/** What the iterators over bytes and bytearray have in common. */
interface ByteIterator {
  /** The next byte as an int, owned; null when there are no more. */
  PyObject nextItem();

  /** What is iterated over, borrowed; null once it is exhausted. */
  PyObject sequence();

  /** How many bytes are left. */
  int left();

  /** The position of the next byte. */
  int position();

  /** Sets the position, clipped to what there is. */
  void setPosition(long next);
}
