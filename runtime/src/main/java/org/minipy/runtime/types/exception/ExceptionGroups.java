package org.minipy.runtime.types.exception;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Taking exception groups apart (PEP 654): what {@code split}, {@code subgroup} and {@code except*} do. The parts
 * keep the nesting, the traceback, the cause, the context and the notes of the group that they come from.
 */
public final class ExceptionGroups {
  private static final PyStr DERIVE = PyStr.intern("derive");

  private ExceptionGroups() {}

  /** The outcome of a split: two owned references, each null when no exception is on that side. */
  public record Split(PyObject match, PyObject rest) {}

  /** Whether {@code e} is a group. */
  public static boolean isGroup(PyObject e) {
    return e instanceof PyBaseException && PyType.of(e).isSubtype(ExceptionTypes.BASE_EXCEPTION_GROUP);
  }

  /** The members of a group, borrowed. */
  public static PyTuple members(PyBaseException group) {
    return group.fieldBorrowed(ExceptionGroupSlots.EXCEPTIONS) instanceof PyTuple t ? t : PyTuple.EMPTY;
  }

  /** Splits {@code e} by {@code condition}; the rest is only made when {@code withRest}. */
  public static Split split(PyBaseException e, ExceptionCondition condition, boolean withRest) {
    if (condition.matches(e)) {
      return new Split(Refs.newRef(e), null);
    }
    if (!isGroup(e)) {
      return new Split(null, withRest ? Refs.newRef(e) : null);
    }
    List<PyObject> matches = new ArrayList<>();
    List<PyObject> rests = new ArrayList<>();
    ThreadState thread = ThreadState.current();
    thread.enterNative(" in exceptiongroup_split_recursive");
    try {
      for (PyObject member : members(e).items()) {
        Split parts = split((PyBaseException) member, condition, withRest);
        if (parts.match != null) {
          matches.add(parts.match);
        }
        if (parts.rest != null) {
          rests.add(parts.rest);
        }
      }
      PyObject match = derive(e, matches);
      try {
        return new Split(match, derive(e, rests));
      } catch (Throwable t) {
        Refs.xdecref(match);
        throw t;
      }
    } finally {
      thread.leaveNative();
      Refs.decrefAll(matches.toArray(Calls.NO_ARGS));
      Refs.decrefAll(rests.toArray(Calls.NO_ARGS));
    }
  }

  /** A group like {@code original} with other members; null when there are none. */
  private static PyObject derive(PyBaseException original, List<PyObject> members) {
    if (members.isEmpty()) {
      return null;
    }
    PyList list = PyList.copyOf(members.toArray(Calls.NO_ARGS), 0, members.size());
    PyObject made;
    try {
      made = Calls.method(original, DERIVE, list);
    } finally {
      Refs.decref(list);
    }
    if (!isGroup(made)) {
      Refs.decref(made);
      throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    try {
      inherit(original, (PyBaseException) made);
    } catch (Throwable t) {
      Refs.decref(made);
      throw t;
    }
    return made;
  }

  private static void inherit(PyBaseException from, PyBaseException to) {
    to.setTraceback(from.tracebackBorrowed());
    to.setContext(from.contextBorrowed());
    to.setCause(from.causeBorrowed());
    PyObject notes = Attributes.getOrNull(from, Names.NOTES);
    if (notes == null) {
      return;
    }
    try {
      if (notes instanceof PyList || notes instanceof PyTuple) {
        PyTuple items = Sequences.toTuple(notes);
        PyList copy;
        try {
          copy = PyList.copyOf(items.items(), 0, items.size());
        } finally {
          Refs.decref(items);
        }
        try {
          PyType.of(to).slots().setAttribute(to, Names.NOTES, copy);
        } finally {
          Refs.decref(copy);
        }
      }
    } finally {
      Refs.decref(notes);
    }
  }

  /**
   * The part of {@code original} that is made of the leaves of {@code kept}, whatever has happened to the groups
   * around them since; null when there are none.
   */
  static PyObject project(PyBaseException original, List<PyBaseException> kept) {
    Set<PyObject> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PyBaseException e : kept) {
      collectLeaves(e, leaves);
    }
    return split(original, e -> !isGroup(e) && leaves.contains(e), false).match();
  }

  private static void collectLeaves(PyBaseException e, Set<PyObject> leaves) {
    if (!isGroup(e)) {
      leaves.add(e);
      return;
    }
    for (PyObject member : members(e).items()) {
      collectLeaves((PyBaseException) member, leaves);
    }
  }
}
