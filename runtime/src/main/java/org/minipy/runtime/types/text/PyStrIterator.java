package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.StringPredicates;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** Iterates over the characters of a str. */
public final class PyStrIterator extends PyGcObject {
  /** The type {@code str_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("str_iterator", new StrIteratorSlots()).withGc().sealed().sized(32, 0);

  /** The type {@code str_ascii_iterator}, of the iterators over ASCII strings. */
  public static final PyType ASCII_TYPE =
      PyType.builtin("str_ascii_iterator", new StrIteratorSlots()).withGc().sealed().sized(32, 0);

  private PyStr string;
  private int offset;

  /** Makes an iterator over {@code string}; takes a reference. */
  public PyStrIterator(PyStr string) {
    super(string.isExact() && StringPredicates.isAscii(string.value()) ? ASCII_TYPE : TYPE);
    this.string = Refs.newRef(string);
    track();
  }

  /** The next character, owned; null when there are no more. */
  public PyObject nextItem() {
    PyStr s = string;
    if (s == null) {
      return null;
    }
    String text = s.value();
    int i = offset;
    if (i >= text.length()) {
      release();
      return null;
    }
    int c = s.isApart() ? text.charAt(i) : text.codePointAt(i);
    offset = i + Character.charCount(c);
    return PyStr.ofCodePoint(c);
  }

  /** The string, borrowed; null once it is exhausted. */
  PyStr string() {
    return string;
  }

  /** How many characters have been given out. */
  int position() {
    return string.index(offset);
  }

  void setPosition(int characters) {
    offset = string.offset(characters);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(string);
  }

  @Override
  protected void release() {
    PyStr old = string;
    string = null;
    Refs.xdecref(old);
  }
}
