package org.minipy.runtime.types.exception;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * What the statement {@code except*} needs: matching an exception that may be a group, and what is raised at the end.
 */
public final class ExceptStar {
  private static final PyStr SPLIT = PyStr.intern("split");

  private ExceptStar() {}

  /**
   * Matches {@code e} with the checked type or types of one clause. A single exception that matches is wrapped into a
   * group.
   */
  public static ExceptionGroups.Split match(PyBaseException e, PyObject types) {
    if (isInstance(e, types)) {
      return new ExceptionGroups.Split(ExceptionGroups.isGroup(e) ? Refs.newRef(e) : wrap(e), null);
    }
    return ExceptionGroups.isGroup(e) ? split(e, types) : new ExceptionGroups.Split(null, Refs.newRef(e));
  }

  private static boolean isInstance(PyBaseException e, PyObject types) {
    if (types instanceof PyTuple tuple) {
      for (PyObject type : tuple.items()) {
        if (PyType.of(e).isSubtype((PyType) type)) {
          return true;
        }
      }
      return false;
    }
    return PyType.of(e).isSubtype((PyType) types);
  }

  /** Asks the group's own {@code split}, which a Python class may override. */
  private static ExceptionGroups.Split split(PyBaseException e, PyObject types) {
    PyObject answer = Calls.method(e, SPLIT, types);
    try {
      if (answer instanceof PyTuple pair && pair.size() == 2) {
        return new ExceptionGroups.Split(part(e, pair.get(0)), part(e, pair.get(1)));
      }
      throw Errors.typeError(PyType.of(e).name() + ".split must return a tuple, not " + PyType.of(answer).name());
    } finally {
      Refs.decref(answer);
    }
  }

  private static PyObject part(PyBaseException e, PyObject part) {
    if (part == PyNone.NONE) {
      return null;
    }
    if (part instanceof PyBaseException) {
      return Refs.newRef(part);
    }
    throw Errors.typeError(PyType.of(e).name() + ".split must return exceptions, not " + PyType.of(part).name());
  }

  private static PyObject wrap(PyBaseException e) {
    PyTuple members = PyTuple.of(e);
    try {
      return Calls.call(ExceptionTypes.BASE_EXCEPTION_GROUP, PyStr.EMPTY, members);
    } finally {
      Refs.decref(members);
    }
  }

  /**
   * What is raised after the clauses.
   *
   * @param original what the try block raised
   * @param left what the clauses raised, or raised again unchanged, and what no clause matched; all borrowed
   * @return an owned exception; null when everything was handled
   */
  public static PyBaseException outcome(PyBaseException original, List<PyBaseException> left) {
    if (left.isEmpty()) {
      return null;
    }
    if (!ExceptionGroups.isGroup(original)) {
      return Refs.newRef(left.getFirst());
    }
    List<PyBaseException> raised = new ArrayList<>();
    List<PyBaseException> reraised = new ArrayList<>();
    for (PyBaseException e : left) {
      (isSameRaise(e, original) ? reraised : raised).add(e);
    }
    PyObject projected = ExceptionGroups.project(original, reraised);
    if (raised.isEmpty()) {
      return (PyBaseException) projected;
    }
    PyTuple members;
    try {
      List<PyObject> all = new ArrayList<>(raised);
      if (projected != null) {
        all.add(projected);
      }
      members = PyTuple.of(all.toArray(Calls.NO_ARGS));
    } finally {
      Refs.xdecref(projected);
    }
    try {
      return members.size() > 1
          ? (PyBaseException) Calls.call(ExceptionTypes.BASE_EXCEPTION_GROUP, PyStr.EMPTY, members)
          : (PyBaseException) Refs.newRef(members.get(0));
    } finally {
      Refs.decref(members);
    }
  }

  /** Whether {@code e} is a part of {@code original} that was raised again: all that a split copies is the same. */
  private static boolean isSameRaise(PyBaseException e, PyBaseException original) {
    return ExceptionGroups.isGroup(e) && ExceptionGroups.isGroup(original)
        && e.tracebackBorrowed() == original.tracebackBorrowed() && e.causeBorrowed() == original.causeBorrowed()
        && e.contextBorrowed() == original.contextBorrowed();
  }
}
