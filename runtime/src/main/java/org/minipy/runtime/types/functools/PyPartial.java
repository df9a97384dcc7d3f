package org.minipy.runtime.types.functools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.tuple.PyTuple;

/** A callable with some of its arguments: functools.partial. */
public final class PyPartial extends DictOwner {
  /** The type {@code functools.partial}. */
  public static final PyType TYPE = PyType.builtin("partial", new PartialSlots()).inModule("functools").withGc()
      .withDict().withWeakrefs().withOffsets(40, 48).sized(64, 0);

  private PyObject function;
  private PyTuple args;
  private PyDict keywords;

  /** Makes one of {@code type}, {@link #TYPE} or derived from it; takes references. */
  PyPartial(PyType type, PyObject function, PyTuple args, PyDict keywords) {
    super(type);
    this.function = Refs.newRef(function);
    this.args = Refs.newRef(args);
    this.keywords = Refs.newRef(keywords);
    track();
  }

  /** What is called, borrowed. */
  public PyObject function() {
    return function;
  }

  /** The positional arguments, borrowed. */
  public PyTuple args() {
    return args;
  }

  /** The keyword arguments, borrowed. */
  public PyDict keywords() {
    return keywords;
  }

  /** Replaces everything but the dict; takes references. */
  void set(PyObject newFunction, PyTuple newArgs, PyDict newKeywords) {
    PyObject[] old = {function, args, keywords};
    function = Refs.newRef(newFunction);
    args = Refs.newRef(newArgs);
    keywords = Refs.newRef(newKeywords);
    Refs.clearForwards(old, old.length);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(function);
    visitor.visitIfPresent(args);
    visitor.visitIfPresent(keywords);
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyObject[] old = {function, args, keywords, dict};
    function = null;
    args = null;
    keywords = null;
    dict = null;
    Refs.clearForwards(old, old.length);
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
