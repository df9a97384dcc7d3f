package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.container.DictMerging;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.dict.PyDict;

/** {@code {key: pattern, **rest}}. */
public final class MappingPattern extends PatternNode {
  private final ExprNode[] keys;
  private final PatternNode[] patterns;
  private final boolean distinct;
  private final int restPlace;
  private final Drop drop;
  private final int position;

  /**
   * Matches the values of {@code keys}.
   *
   * @param distinct whether the keys are known to differ
   * @param restPlace where a dict of all other items is captured, or -1
   * @param drop what gets the subject that matched, when there are keys but no such dict
   */
  public MappingPattern(
      ExprNode[] keys, PatternNode[] patterns, boolean distinct, int restPlace, Drop drop, int position) {
    this.keys = keys;
    this.patterns = patterns;
    this.distinct = distinct;
    this.restPlace = restPlace;
    this.drop = drop;
    this.position = position;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    PyObject subject = subjectSteal;
    PyObject[] keyValues = null;
    f.position = position;
    try {
      if (!PyType.of(subject).matchesMapping() || keys.length > 0 && Items.length(subject) < keys.length) {
        return false;
      }
      if (keys.length > 0) {
        keyValues = Operands.executeAll(keys, f);
        f.position = position;
        PyObject[] values = MappingKeys.values(subject, keyValues, distinct);
        if (values == null || !SequencePattern.matchAll(f, patterns, values, captured)) {
          return false;
        }
      }
      if (restPlace >= 0) {
        f.position = position;
        PyDict rest = copy(subject);
        subject = null;
        captured[restPlace] = rest;
        Refs.decref(subjectSteal);
        for (int i = 0; i < keys.length; i++) {
          Items.delete(rest, keyValues[i]);
        }
      } else if (keys.length > 0) {
        Refs.clearForwards(keyValues, keyValues.length);
        subject = null;
        drop.take(subjectSteal, captured);
      }
      return true;
    } finally {
      if (keyValues != null) {
        Refs.clearForwards(keyValues, keyValues.length);
      }
      Refs.xdecref(subject);
    }
  }

  private static PyDict copy(PyObject mapping) {
    PyDict copy = new PyDict();
    try {
      DictMerging.spread(copy, mapping);
      return copy;
    } catch (Throwable t) {
      Refs.decref(copy);
      throw t;
    }
  }
}
