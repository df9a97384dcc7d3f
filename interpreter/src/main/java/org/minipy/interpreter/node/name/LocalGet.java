package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.text.PyStr;

/** Reads a local variable. */
public final class LocalGet extends ExprNode {
  private final int slot;
  private final PyStr name;
  private final int position;

  /** Reads the variable in {@code slot}. */
  public LocalGet(int slot, PyStr name, int position) {
    this.slot = slot;
    this.name = name;
    this.position = position;
  }

  /** The variable's slot. */
  public int slot() {
    return slot;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject value = f.locals[slot];
    if (value == null) {
      throw unbound(f);
    }
    Refs.incref(value);
    return value;
  }

  @Override
  public PyObject operand(Frame f) {
    PyObject value = f.locals[slot];
    if (value == null) {
      throw unbound(f);
    }
    return value;
  }

  @Override
  public boolean borrows() {
    return true;
  }

  @Override
  public boolean test(Frame f) {
    PyObject value = operand(f);
    if (value instanceof PyBool b) {
      return b.isTrue();
    }
    f.position = position;
    Refs.incref(value);
    try {
      return Truth.of(value);
    } finally {
      Refs.decref(value);
    }
  }

  @Override
  public void discard(Frame f) {
    operand(f);
  }

  private PyException unbound(Frame f) {
    f.position = position;
    return NameErrors.unboundLocal(name);
  }
}
