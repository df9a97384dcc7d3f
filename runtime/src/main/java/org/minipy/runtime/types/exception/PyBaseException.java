package org.minipy.runtime.types.exception;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.SlotPlaces;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * An exception object. The fields that only some exception types have (errno, name, obj, value ...) stand in an array
 * whose layout the type's {@link ExceptionLayout} knows.
 */
public class PyBaseException extends DictOwner implements SlotPlaces {
  private PyTuple args;
  private PyObject traceback;
  private PyObject cause;
  private PyBaseException context;
  private boolean suppressContext;
  private PyObject[] fields;
  private final PyObject[] places;

  /** Makes an exception of {@code type} (a built-in exception type or a class derived from one) with empty args. */
  public PyBaseException(PyType type) {
    super(type);
    args = Refs.newRef(PyTuple.EMPTY);
    places = type.slotCount() == 0 ? Calls.NO_ARGS : new PyObject[type.slotCount()];
    track();
  }

  @Override
  public final PyObject[] slotPlaces() {
    return places;
  }

  /** {@code args}, borrowed. */
  public final PyTuple args() {
    return args;
  }

  /** Sets {@code args}; takes a reference. */
  public final void setArgs(PyTuple newArgs) {
    PyTuple old = args;
    args = Refs.newRef(newArgs);
    Refs.xdecref(old);
  }

  /** {@code __traceback__}, borrowed, or null. */
  public final PyObject tracebackBorrowed() {
    return traceback;
  }

  /** Sets {@code __traceback__}; takes a reference; null for None. */
  public final void setTraceback(PyObject newTraceback) {
    PyObject old = traceback;
    traceback = Refs.xnewRef(newTraceback);
    Refs.xdecref(old);
  }

  /** {@code __cause__}, borrowed, or null; what a class named after {@code from} has made need not be an exception. */
  public final PyObject causeBorrowed() {
    return cause;
  }

  /** Sets {@code __cause__} and suppresses the context; takes a reference; null for None. */
  public final void setCause(PyObject newCause) {
    PyObject old = cause;
    cause = Refs.xnewRef(newCause);
    suppressContext = true;
    Refs.xdecref(old);
  }

  /** {@code __context__}, borrowed, or null. */
  public final PyBaseException contextBorrowed() {
    return context;
  }

  /** Sets {@code __context__}; takes a reference; null for None. */
  public final void setContext(PyBaseException newContext) {
    PyBaseException old = context;
    context = Refs.xnewRef(newContext);
    Refs.xdecref(old);
  }

  /** {@code __suppress_context__}. */
  public final boolean suppressesContext() {
    return suppressContext;
  }

  /** Sets {@code __suppress_context__}. */
  public final void setSuppressContext(boolean on) {
    suppressContext = on;
  }

  /**
   * The field {@code name} of this exception's type, borrowed; null when it is not set or the type has none of the
   * name.
   */
  public final PyObject fieldBorrowed(PyStr name) {
    int i = ExceptionLayout.indexOf(PyType.of(this), name);
    return i < 0 || fields == null || i >= fields.length ? null : fields[i];
  }

  /** Sets the field {@code name}, which the type must have; takes a reference; null clears it. */
  public final void setField(PyStr name, PyObject value) {
    int i = ExceptionLayout.indexOf(PyType.of(this), name);
    if (i < 0) {
      return;
    }
    if (fields == null) {
      fields = new PyObject[ExceptionLayout.size(PyType.of(this))];
    }
    PyObject old = fields[i];
    fields[i] = Refs.xnewRef(value);
    Refs.xdecref(old);
  }

  /** The args in parentheses, for Java-side messages. */
  public final String describeArgs() {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < args.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(args.get(i));
    }
    return text.append(')').toString();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitAll(places, places.length);
    visitor.visitIfPresent(dict);
    visitor.visitIfPresent(args);
    visitor.visitIfPresent(traceback);
    visitor.visitIfPresent(cause);
    visitor.visitIfPresent(context);
    if (fields != null) {
      visitor.visitAll(fields, fields.length);
    }
  }

  @Override
  protected void release() {
    PyObject[] old = {dict, args, traceback, cause, context};
    PyObject[] oldFields = fields;
    dict = null;
    args = null;
    traceback = null;
    cause = null;
    context = null;
    fields = null;
    Refs.clearForwards(places, places.length);
    if (oldFields != null) {
      Refs.clearForwards(oldFields, oldFields.length);
    }
    Refs.clearForwards(old, old.length);
  }

  @Override
  protected void clearReferences() {
    PyTuple keep = PyTuple.EMPTY;
    release();
    args = Refs.newRef(keep);
  }
}
