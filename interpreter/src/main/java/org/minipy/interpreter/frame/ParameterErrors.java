package org.minipy.interpreter.frame;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;

/** The wording of wrong calls to Python functions. */
final class ParameterErrors {
  private ParameterErrors() {}

  static PyException tooManyPositional(PyFunction function, int given, PyObject[] locals) {
    PyCode.Layout layout = function.code().layout();
    int keywordOnlyGiven = 0;
    for (int i = layout.argCount; i < layout.argCount + layout.keywordOnlyCount; i++) {
      if (locals[i] != null) {
        keywordOnlyGiven++;
      }
    }
    int defaults = function.defaults() == null ? 0 : function.defaults().size();
    boolean plural = defaults > 0 || layout.argCount != 1;
    String takes = defaults > 0
        ? "from " + (layout.argCount - defaults) + " to " + layout.argCount
        : String.valueOf(layout.argCount);
    String extra = keywordOnlyGiven == 0
        ? ""
        : " positional argument" + (given != 1 ? "s" : "") + " (and " + keywordOnlyGiven + " keyword-only argument"
            + (keywordOnlyGiven != 1 ? "s" : "") + ")";
    return Errors.typeError(function.qualnameText() + "() takes " + takes + " positional argument" + (plural ? "s" : "")
        + " but " + given + extra + (given == 1 && keywordOnlyGiven == 0 ? " was" : " were") + " given");
  }

  static PyException missing(PyFunction function, PyObject[] locals, int from, int to, String kind) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (locals[i] == null) {
        names.add("'" + function.code().layout().varNames[i].value() + "'");
      }
    }
    int n = names.size();
    String list = switch (n) {
      case 1 -> names.get(0);
      case 2 -> names.get(0) + " and " + names.get(1);
      default -> String.join(", ", names.subList(0, n - 1)) + ", and " + names.get(n - 1);
    };
    return Errors.typeError(function.qualnameText() + "() missing " + n + " required " + kind + " argument"
        + (n == 1 ? "" : "s") + ": " + list);
  }
}
