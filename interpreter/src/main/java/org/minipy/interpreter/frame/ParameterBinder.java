package org.minipy.interpreter.frame;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Puts the arguments of a call into the parameters of a Python function (reference manual 6.3.4). */
final class ParameterBinder {
  private final PyFunction function;
  private final PyCode.Layout layout;
  private final PyObject[] locals;
  private final int keywordOnlyEnd;

  private ParameterBinder(PyFunction function, PyObject[] locals) {
    this.function = function;
    this.layout = function.code().layout();
    this.locals = locals;
    this.keywordOnlyEnd = layout.argCount + layout.keywordOnlyCount;
  }

  /** Binds {@code args}, keyword values last, whose references it steals, also when it raises TypeError. */
  static void bind(PyFunction function, PyObject[] args, PyStr[] keywords, PyObject[] locals) {
    try {
      new ParameterBinder(function, locals).bind(args, keywords);
    } catch (Throwable t) {
      Refs.clearForwards(args, args.length);
      Refs.clearForwards(locals, locals.length);
      throw t;
    }
  }

  /** Takes an argument over. */
  private static PyObject take(PyObject[] args, int i) {
    PyObject arg = args[i];
    args[i] = null;
    return arg;
  }

  private void bind(PyObject[] args, PyStr[] keywords) {
    int given = args.length - (keywords == null ? 0 : keywords.length);
    int positional = Math.min(given, layout.argCount);
    for (int i = 0; i < positional; i++) {
      locals[i] = take(args, i);
    }
    boolean varargs = (layout.flags & PyCode.VARARGS) != 0;
    boolean varkeywords = (layout.flags & PyCode.VARKEYWORDS) != 0;
    int place = keywordOnlyEnd;
    if (varargs) {
      PyObject[] rest = new PyObject[given - positional];
      for (int i = 0; i < rest.length; i++) {
        rest[i] = take(args, positional + i);
      }
      locals[place++] = PyTuple.ofSteal(rest);
    }
    PyDict extra = null;
    if (varkeywords) {
      extra = new PyDict();
      locals[place] = extra;
    }
    if (keywords != null) {
      bindKeywords(args, given, keywords, extra);
    }
    if (given > layout.argCount && !varargs) {
      throw ParameterErrors.tooManyPositional(function, given, locals);
    }
    fillDefaults(given);
  }

  private void bindKeywords(PyObject[] args, int given, PyStr[] keywords, PyDict extra) {
    for (int k = 0; k < keywords.length; k++) {
      PyStr keyword = keywords[k];
      int place = find(keyword, layout.positionalOnlyCount, keywordOnlyEnd);
      if (place < 0) {
        if (extra == null) {
          throw unknownKeyword(keywords, keyword);
        }
        extra.putSteal(Refs.newRef(keyword), take(args, given + k));
      } else if (locals[place] != null) {
        throw Errors.typeError(
            function.qualnameText() + "() got multiple values for argument '" + keyword.value() + "'");
      } else {
        locals[place] = take(args, given + k);
      }
    }
  }

  private int find(PyStr keyword, int from, int to) {
    PyStr[] names = layout.varNames;
    for (int i = from; i < to; i++) {
      if (names[i] == keyword) {
        return i;
      }
    }
    if (!keyword.isInterned()) {
      for (int i = from; i < to; i++) {
        if (names[i].value().equals(keyword.value())) {
          return i;
        }
      }
    }
    return -1;
  }

  private PyException unknownKeyword(PyStr[] keywords, PyStr keyword) {
    StringBuilder positionalOnly = new StringBuilder();
    for (int i = 0; i < layout.positionalOnlyCount; i++) {
      for (PyStr k : keywords) {
        if (k.value().equals(layout.varNames[i].value())) {
          positionalOnly.append(positionalOnly.isEmpty() ? "" : ", ").append(k.value());
        }
      }
    }
    if (!positionalOnly.isEmpty()) {
      return Errors.typeError(function.qualnameText()
          + "() got some positional-only arguments passed as keyword arguments: '" + positionalOnly + "'");
    }
    return Errors.typeError(
        function.qualnameText() + "() got an unexpected keyword argument '" + keyword.value() + "'");
  }

  private void fillDefaults(int given) {
    PyTuple defaults = function.defaults();
    int count = defaults == null ? 0 : defaults.size();
    int required = layout.argCount - count;
    if (given < layout.argCount) {
      for (int i = given; i < required; i++) {
        if (locals[i] == null) {
          throw ParameterErrors.missing(function, locals, 0, required, "positional");
        }
      }
      for (int i = Math.max(required, 0); i < layout.argCount; i++) {
        if (locals[i] == null) {
          locals[i] = Refs.newRef(defaults.get(i - required));
        }
      }
    }
    fillKeywordDefaults();
  }

  private void fillKeywordDefaults() {
    PyDict defaults = function.keywordDefaults();
    boolean missing = false;
    for (int i = layout.argCount; i < keywordOnlyEnd; i++) {
      if (locals[i] == null) {
        PyObject value = defaults == null ? null : defaults.getBorrowed(layout.varNames[i]);
        locals[i] = Refs.xnewRef(value);
        missing |= value == null;
      }
    }
    if (missing) {
      throw ParameterErrors.missing(function, locals, layout.argCount, keywordOnlyEnd, "keyword-only");
    }
  }
}
