package org.minipy.runtime.modules.warnings;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Instances;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The functions of the module {@code _warnings}. */
enum WarningsFunction implements BuiltinMethod {
  WARN("warn($module, /, message, category=None, stacklevel=1, source=None, *,\n     skip_file_prefixes=<unrepresentable>)",
      "Issue a warning, or raise it as an exception when a filter says so."),
  WARN_EXPLICIT("warn_explicit($module, /, message, category, filename, lineno, module=<unrepresentable>,\n"
      + "              registry=None, module_globals=None, source=None)",
      "Issue a warning about a given place."),
  FILTERS_MUTATED("_filters_mutated($module, /)", "Say that the filters have changed."),
  SOURCE_LINE("_source_line($module, filename, lineno, /)", "Return a line of a source file, or None.");

  private final String signature;
  private final String doc;

  WarningsFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case WARN -> warn(args);
      case WARN_EXPLICIT -> explicit(args);
      case FILTERS_MUTATED -> {
        WarningState.current().filtersMutated();
        yield PyNone.owned();
      }
      case SOURCE_LINE -> {
        String line = Interpreter.current().sourceLineOrNull(text(args[0], "filename"), Indexes.toInt(args[1]));
        yield line == null ? PyNone.owned() : PyStr.of(line);
      }
    };
  }

  private static PyObject given(PyObject o) {
    return o == PyNone.NONE ? null : o;
  }

  private static PyObject warn(PyObject[] args) {
    PyObject category = category(args[0], given(args[1]));
    int level = args[2] == null ? 1 : Indexes.toInt(args[2]);
    PyTuple skipped = PyTuple.EMPTY;
    if (args[4] != null) {
      if (!(args[4] instanceof PyTuple t)) {
        throw Errors.typeError("warn() argument 'skip_file_prefixes' must be tuple, not " + PyType.of(args[4]).name());
      }
      skipped = t;
    }
    if (skipped.size() > 0 && level < 2) {
      level = 2;
    }
    Warner.warn(args[0], category, level, given(args[3]), skipped);
    return PyNone.owned();
  }

  /** The category, borrowed: that of the message if it is a warning itself, else the one given, else UserWarning. */
  private static PyObject category(PyObject message, PyObject given) {
    if (Instances.isInstance(message, ExceptionTypes.WARNING)) {
      return PyType.of(message);
    }
    if (given == null) {
      return ExceptionTypes.USER_WARNING;
    }
    if (!(given instanceof PyType type) || !type.isSubtype(ExceptionTypes.WARNING)) {
      throw Errors.typeError("category must be a Warning subclass, not '" + PyType.of(given).name() + "'");
    }
    return given;
  }

  private static PyObject explicit(PyObject[] args) {
    int line = Indexes.toInt(args[3]);
    PyStr fileName = PyStr.of(text(args[2], "filename"));
    PyObject module = given(args[4]);
    if (module != null && !(module instanceof PyStr)) {
      Refs.decref(fileName);
      throw Errors.typeError("module must be a str");
    }
    try {
      Warner.explicit(args[0], args[1], fileName, line, module, args[5], null, given(args[7]));
    } finally {
      Refs.decref(fileName);
    }
    return PyNone.owned();
  }

  private static String text(PyObject o, String name) {
    if (o instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError("warn_explicit() argument '" + name + "' must be str, not " + PyType.of(o).name());
  }
}
