package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** {@code Class(pattern, attribute=pattern)}. */
public final class ClassPattern extends PatternNode {
  private final ExprNode type;
  private final int positional;
  private final PyStr[] attributes;
  private final PatternNode[] patterns;
  private final int position;

  /**
   * Matches instances of {@code type}: the first {@code positional} patterns by place, the others by attribute name.
   */
  public ClassPattern(ExprNode type, int positional, PyStr[] attributes, PatternNode[] patterns, int position) {
    this.type = type;
    this.positional = positional;
    this.attributes = attributes;
    this.patterns = patterns;
    this.position = position;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    PyObject wanted = null;
    PyObject[] values;
    try {
      wanted = type.execute(f);
      f.position = position;
      values = ClassAttributes.of(subjectSteal, wanted, positional, attributes);
    } finally {
      Refs.decref(subjectSteal);
      Refs.xdecref(wanted);
    }
    return values != null && SequencePattern.matchAll(f, patterns, values, captured);
  }
}
