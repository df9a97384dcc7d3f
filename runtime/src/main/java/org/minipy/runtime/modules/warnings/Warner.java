package org.minipy.runtime.modules.warnings;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Instances;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Issues warnings: asks the filters, remembers in a registry what has been shown where, shows or raises. */
public final class Warner {
  private static final PyStr VERSION = PyStr.intern("version");

  private Warner() {}

  /** Warns as {@code warnings.warn} does; {@code stackLevel} 1 is the running frame. May raise the warning. */
  public static void warn(PyObject message, PyObject category, int stackLevel) {
    warn(message, category, stackLevel, null, PyTuple.EMPTY);
  }

  /** As {@link #warn}, about {@code source}. */
  public static void warnAbout(PyObject source, PyObject message, PyObject category, int stackLevel) {
    warn(message, category, stackLevel, source, PyTuple.EMPTY);
  }

  static void warn(PyObject message, PyObject category, int stackLevel, PyObject source, PyTuple skipped) {
    WarningContext context = WarningContext.at(stackLevel, skipped);
    try {
      PyStr file = PyStr.of(context.fileName());
      try {
        explicit(message, category, file, context.line(), context.module(), context.registry(), null, source);
      } finally {
        Refs.decref(file);
      }
    } finally {
      context.release();
    }
  }

  /**
   * Warns about a place in a file.
   *
   * @param module the module's name; null to take it from the file name
   * @param registry a dict, None or null
   * @param sourceLine the text of the line, or null
   * @param source the object that the warning is about, or null
   */
  public static void explicit(PyObject message, PyObject category, PyStr fileName, int line, PyObject module,
      PyObject registry, String sourceLine, PyObject source) {
    if (registry != null && registry != PyNone.NONE && !(registry instanceof PyDict)) {
      throw Errors.typeError("'registry' must be a dict or None");
    }
    PyStr moduleName = module == null ? PyStr.of(moduleOf(fileName.value())) : (PyStr) Refs.newRef(module);
    PyObject instance = null;
    PyStr text = null;
    try {
      PyObject kind = category;
      if (Instances.isInstance(message, ExceptionTypes.WARNING)) {
        text = Text.str(message);
        kind = PyType.of(message);
        instance = Refs.newRef(message);
      } else {
        text = Text.str(message);
        instance = Calls.call(category, message);
      }
      issue(new Warning(instance, kind, text, fileName, line, sourceLine, source), moduleName,
          registry instanceof PyDict dict ? dict : null);
    } finally {
      Refs.xdecref(instance);
      Refs.xdecref(text);
      Refs.decref(moduleName);
    }
  }

  private static String moduleOf(String fileName) {
    if (fileName.isEmpty()) {
      return "<unknown>";
    }
    return fileName.endsWith(".py") ? fileName.substring(0, fileName.length() - 3) : fileName;
  }

  private static void issue(Warning w, PyStr module, PyDict registry) {
    PyTuple key = new TupleBuilder(3).add(w.text()).add(w.category()).integer(w.line()).build();
    try {
      if (registry != null && isKnown(registry, key, false)) {
        return;
      }
      WarningFilters.Decision decision = WarningFilters.decide(w.category(), w.text(), w.line(), module);
      switch (decision.action()) {
        case "error" -> throw raised(w.message());
        case "ignore" -> { }
        case "always" -> WarningDisplay.show(w);
        default -> showOnce(w, key, registry, decision);
      }
    } finally {
      Refs.decref(key);
    }
  }

  private static PyException raised(PyObject message) {
    if (message instanceof PyBaseException e) {
      return Raising.raiseSteal(Refs.newRef(e));
    }
    return Errors.typeError("exceptions must derive from BaseException");
  }

  private static void showOnce(Warning w, PyTuple key, PyDict registry, WarningFilters.Decision decision) {
    if (registry != null) {
      registry.putSteal(Refs.newRef(key), PyBool.of(true));
    }
    boolean shown = switch (decision.action()) {
      case "default" -> false;
      case "module" -> registry != null && isKnownAnywhere(registry, w);
      case "once" -> {
        PyObject once = registry != null ? Refs.newRef(registry) : WarningState.current().onceRegistry();
        try {
          yield isKnownAnywhere(once, w);
        } finally {
          Refs.decref(once);
        }
      }
      default -> throw Errors.runtimeError("Unrecognized action (" + quoted(decision.action())
          + ") in warnings.filters:\n " + decision.filter());
    };
    if (!shown) {
      WarningDisplay.show(w);
    }
  }

  private static String quoted(String action) {
    PyStr s = PyStr.of(action);
    try {
      return Text.reprText(s);
    } finally {
      Refs.decref(s);
    }
  }

  /** Whether the warning has been shown for whatever line; from now on it has. */
  private static boolean isKnownAnywhere(PyObject registry, Warning w) {
    PyTuple key = PyTuple.of(w.text(), w.category());
    try {
      return isKnown(registry, key, true);
    } finally {
      Refs.decref(key);
    }
  }

  /** Whether {@code key} is in {@code registry}, which is emptied first when the filters have changed since. */
  private static boolean isKnown(PyObject registry, PyTuple key, boolean remember) {
    if (!(registry instanceof PyDict dict)) {
      throw Errors.typeError("warnings.onceregistry must be a dict, not '" + PyType.of(registry).name() + "'");
    }
    PyObject version = dict.getBorrowed(VERSION);
    long now = WarningState.current().version();
    if (!(version instanceof PyInt i && i.fitsLong() && i.longValue() == now)) {
      dict.clear();
      dict.putSteal(VERSION, PyInt.of(now));
    } else {
      PyObject known = dict.getBorrowed(key);
      if (known != null && Truth.of(known)) {
        return true;
      }
    }
    if (remember) {
      PyObject yes = PyBool.of(true);
      Items.set(dict, key, yes);
      Refs.decref(yes);
    }
    return false;
  }
}
