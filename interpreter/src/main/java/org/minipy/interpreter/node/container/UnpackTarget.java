package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.tuple.PyTuple;

/** Assigns the items of an iterable to several targets, one of which may be starred. */
public final class UnpackTarget extends TargetNode {
  private final TargetNode[] targets;
  private final int star;
  private final int position;

  /** Unpacks into {@code targets}; {@code star} is the place of the starred one, or -1. */
  public UnpackTarget(TargetNode[] targets, int star, int position) {
    this.targets = targets;
    this.star = star;
    this.position = position;
  }

  /** The targets when none is starred, else null; not to be modified. */
  public TargetNode[] plainTargets() {
    return star < 0 ? targets : null;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    f.position = position;
    if (targets.length == 2 && star < 0 && valueSteal.getClass() == PyTuple.class && ((PyTuple) valueSteal)
        .size() == 2) {
      storePair(f, (PyTuple) valueSteal);
    } else {
      storeAll(f, valueSteal);
    }
  }

  private void storePair(Frame f, PyTuple pairSteal) {
    PyObject first = Refs.newRef(pairSteal.get(0));
    PyObject second = Refs.newRef(pairSteal.get(1));
    Refs.decref(pairSteal);
    try {
      targets[0].store(f, first);
    } catch (Throwable t) {
      Refs.decref(second);
      throw t;
    }
    targets[1].store(f, second);
  }

  private void storeAll(Frame f, PyObject valueSteal) {
    PyObject[] items;
    try {
      items = star < 0
          ? Unpacking.exactly(valueSteal, targets.length)
          : Unpacking.withStar(valueSteal, star, targets.length);
    } finally {
      Refs.decref(valueSteal);
    }
    int i = 0;
    try {
      while (i < items.length) {
        PyObject item = items[i];
        items[i] = null;
        targets[i++].store(f, item);
      }
    } catch (Throwable t) {
      Refs.decrefAll(items);
      throw t;
    }
  }

  @Override
  public void delete(Frame f) {
    for (TargetNode target : targets) {
      target.delete(f);
    }
  }
}
