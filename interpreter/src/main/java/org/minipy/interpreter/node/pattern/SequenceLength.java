package org.minipy.interpreter.node.pattern;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Items;

/**
 * What a sequence pattern asks of its subject before it looks at items.
 *
 * @param size number of patterns, the starred one included
 * @param star place of the starred pattern, or -1
 */
public record SequenceLength(int size, int star) {
  /** Whether {@code subject} is a sequence, other than a str and the like, of the right length; len() may raise. */
  boolean fits(PyObject subject) {
    if (!PyType.of(subject).matchesSequence()) {
      return false;
    }
    if (star < 0) {
      return Items.length(subject) == size;
    }
    return size == 1 || Items.length(subject) >= size - 1;
  }
}
