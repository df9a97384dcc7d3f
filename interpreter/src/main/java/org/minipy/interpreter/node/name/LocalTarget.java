package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** Assigns to a local variable. */
public final class LocalTarget extends TargetNode {
  private final int slot;
  private final PyStr name;
  private final int position;

  /** Assigns to the variable in {@code slot}. */
  public LocalTarget(int slot, PyStr name, int position) {
    this.slot = slot;
    this.name = name;
    this.position = position;
  }

  /** The slot of the local that {@code target} is; -1 when it is something else. */
  public static int slotOf(TargetNode target) {
    return target instanceof LocalTarget local ? local.slot : -1;
  }

  /** The target's position. */
  public int position() {
    return position;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    PyObject[] locals = f.locals;
    PyObject old = locals[slot];
    locals[slot] = valueSteal;
    if (old != null) {
      f.position = position;
      Refs.decref(old);
    }
  }

  @Override
  public void delete(Frame f) {
    PyObject old = f.locals[slot];
    f.position = position;
    if (old == null) {
      throw NameErrors.unboundLocal(name);
    }
    f.locals[slot] = null;
    f.position = position;
    Refs.decref(old);
  }
}
