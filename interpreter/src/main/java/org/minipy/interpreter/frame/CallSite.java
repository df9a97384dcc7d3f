package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.function.PyMethodDescriptor;

/**
 * What CPython's adaptive interpreter makes of one call in the source, as far as a program can tell.
 *
 * <p>After most calls of things not written in Python the evaluator checks whether a collection is due. A call that was
 * specialized to len(), isinstance(), type(), list.append() or to a plain class with an {@code __init__} makes no such
 * check, and the class's {@code __init__} gets its arguments without the tuple that holds them otherwise. A call is
 * specialized when it runs for the second time; one that meets something else then counts down before it is specialized
 * anew, and one that cannot be specialized waits longer after each attempt.
 */
public final class CallSite {
  private static final int COOLDOWN = 52;
  private static final int LARGEST_BACKOFF = 12;

  private PyObject callee;
  private Object version;
  private PyFunction init;
  private PyCode initCode;
  private boolean checking;
  private int counter = 1;
  private int backoff = 1;

  /**
   * Notes a call of {@code called}, which is no Python function, with {@code count} positional arguments.
   *
   * @return whether it runs without a check after it
   */
  public boolean enter(PyObject called, int count) {
    if (called == callee && (init == null || ((PyType) called).version() == version && init.code() == initCode)) {
      return true;
    }
    if (checking && !mayBeSilent(called, count)) {
      return false;
    }
    if (counter > 0) {
      counter--;
      return false;
    }
    return specialize(called, count);
  }

  /** The {@code __init__} of the class that {@link #enter} just said true for; null when it was something else. */
  public PyFunction init() {
    return init;
  }

  private static boolean mayBeSilent(PyObject called, int count) {
    return called instanceof PyType || called instanceof PyBuiltinFunction f && f.uncheckedArguments() == count
        || called instanceof PyMethodDescriptor d && d.isListAppend();
  }

  private boolean specialize(PyObject called, int count) {
    callee = null;
    version = null;
    init = null;
    checking = false;
    if (called instanceof PyType type && type.isHeapType()) {
      init = simpleInit(type, count);
      if (init == null) {
        backoff = Math.min(backoff + 1, LARGEST_BACKOFF);
        counter = (1 << backoff) - 2;
        return false;
      }
      initCode = init.code();
      version = type.version();
      callee = type;
    } else if (isSilent(called, count)) {
      callee = called;
    } else {
      checking = true;
    }
    counter = COOLDOWN;
    backoff = 0;
    return callee != null;
  }

  private static boolean isSilent(PyObject called, int count) {
    return called == PyType.TYPE && count == 1 || !(called instanceof PyType) && mayBeSilent(called, count);
  }

  /** The {@code __init__} of a class made by type itself whose instances are made by object.__new__, or null. */
  private static PyFunction simpleInit(PyType type, int count) {
    if (PyType.of(type) != PyType.TYPE || type.builtinBase() != PyType.OBJECT || !type.hasDict()
        || type.special(Special.NEW) != PyType.OBJECT.special(Special.NEW)
        || !(type.special(Special.INIT) instanceof PyFunction function)) {
      return null;
    }
    PyCode code = function.code();
    boolean simple = !code.has(PyCode.VARARGS | PyCode.VARKEYWORDS) && code.layout().keywordOnlyCount == 0
        && code.layout().argCount == count + 1;
    return simple ? function : null;
  }
}
