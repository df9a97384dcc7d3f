package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexMatcher;
import org.minipy.runtime.algorithm.regex.RegexProgram;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** A compiled pattern. */
final class PyPattern extends PyGcObject {
  static final PyType TYPE =
      PyType.builtin("Pattern", new PatternSlots()).inModule("re").withGc().sealed().sized(88, 1);

  private final RegexProgram program;
  private final boolean isText;
  private PyObject pattern;
  private PyDict groupIndex;

  /** Makes a pattern; takes a reference. */
  PyPattern(PyObject pattern, boolean isText, RegexProgram program) {
    super(TYPE);
    this.pattern = Refs.newRef(pattern);
    this.isText = isText;
    this.program = program;
    groupIndex = new PyDict();
    program.names().forEach((name, number) -> groupIndex.putSteal(PyStr.of(name), PyInt.of(number)));
    track();
  }

  /** What was compiled, borrowed. */
  PyObject pattern() {
    return pattern;
  }

  RegexProgram program() {
    return program;
  }

  boolean isText() {
    return isText;
  }

  /** The numbers of the groups by their names, borrowed. */
  PyDict groupIndex() {
    return groupIndex;
  }

  /** The characters of {@code string}; raises TypeError when the pattern cannot work on them. */
  Subject subject(PyObject string) {
    Subject subject = Subject.of(string);
    if (subject.isText() != isText) {
      throw Errors.typeError(isText ? "cannot use a string pattern on a bytes-like object"
          : "cannot use a bytes pattern on a string-like object");
    }
    return subject;
  }

  /** A matcher for the characters before {@code end}. */
  RegexMatcher matcher(Subject subject, int end) {
    return new RegexMatcher(program, subject.text(), end, ThreadState.current()::checkBreak);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(groupIndex);
    visitor.visitIfPresent(pattern);
  }

  @Override
  protected void release() {
    PyObject oldPattern = pattern;
    PyObject oldIndex = groupIndex;
    pattern = null;
    groupIndex = null;
    Refs.xdecref(oldPattern);
    Refs.xdecref(oldIndex);
  }
}
