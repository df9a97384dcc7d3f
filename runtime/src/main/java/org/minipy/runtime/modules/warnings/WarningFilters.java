package org.minipy.runtime.modules.warnings;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Instances;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Looks for the filter that decides about a warning. */
final class WarningFilters {
  private static final int PARTS = 5;
  private static final PyStr MATCH = PyStr.intern("match");

  private WarningFilters() {}

  /** The action for a warning, and the filter that asked for it as text, for errors. */
  record Decision(String action, String filter) {}

  /** What the first matching filter says, or the default action. */
  static Decision decide(PyObject category, PyStr text, int line, PyStr module) {
    PyObject filters = WarningState.current().filters();
    try {
      if (!(filters instanceof PyList list)) {
        throw Errors.valueError("_warnings.filters must be a list");
      }
      for (int i = 0; i < list.size(); i++) {
        PyObject item = Refs.newRef(list.get(i));
        try {
          Decision decision = matchOrNull(item, i, category, text, line, module);
          if (decision != null) {
            return decision;
          }
        } finally {
          Refs.decref(item);
        }
      }
    } finally {
      Refs.decref(filters);
    }
    return byDefault();
  }

  private static Decision byDefault() {
    PyObject action = WarningState.current().defaultAction();
    try {
      if (!(action instanceof PyStr s)) {
        throw Errors.typeError("_warnings.defaultaction must be a string, not '" + PyType.of(action).name() + "'");
      }
      return new Decision(s.value(), "None");
    } finally {
      Refs.decref(action);
    }
  }

  private static Decision matchOrNull(PyObject item, int place, PyObject category, PyStr text, int line, PyStr module) {
    if (!(item instanceof PyTuple filter) || filter.size() != PARTS) {
      throw Errors.valueError("_warnings.filters item " + place + " isn't a 5-tuple");
    }
    if (!(filter.get(0) instanceof PyStr action)) {
      throw Errors.typeError("action must be a string, not '" + PyType.of(filter.get(0)).name() + "'");
    }
    boolean fits = matches(filter.get(1), text) && matches(filter.get(3), module)
        && Instances.isSubclass(category, filter.get(2)) && fitsLine(filter.get(4), line);
    return fits ? new Decision(action.value(), Text.reprText(item)) : null;
  }

  private static boolean fitsLine(PyObject wanted, int line) {
    long number = Indexes.toIndex(wanted);
    return number == 0 || number == line;
  }

  /** Whether {@code text} fits a filter's part: None fits all, a str what equals it, a pattern what it matches. */
  private static boolean matches(PyObject part, PyStr text) {
    if (part == PyNone.NONE) {
      return true;
    }
    if (part instanceof PyStr s && s.isExact()) {
      return Comparison.equal(s, text);
    }
    return Results.takeTruth(Calls.method(part, MATCH, text));
  }
}
