package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.text.PyStr;

/** A literal or a dotted name: compared by {@code ==}. */
public final class ValuePattern extends PatternNode {
  private final ExprNode value;
  private final int position;

  /** Matches what is equal to {@code value}. */
  public ValuePattern(ExprNode value, int position) {
    this.value = value;
    this.position = position;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    PyObject expected;
    try {
      expected = value.execute(f);
    } catch (Throwable t) {
      Refs.decref(subjectSteal);
      throw t;
    }
    if (subjectSteal.getClass() == PyStr.class && expected.getClass() == PyStr.class) {
      boolean equal = ((PyStr) subjectSteal).sameText((PyStr) expected);
      Refs.decref(subjectSteal);
      Refs.decref(expected);
      return equal;
    }
    f.position = position;
    PyObject result;
    try {
      result = Comparison.compare(subjectSteal, expected, CompareOp.EQ);
    } finally {
      Refs.decref(subjectSteal);
      Refs.decref(expected);
    }
    return Results.takeTruth(result);
  }
}
