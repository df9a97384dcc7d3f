package org.minipy.interpreter.node.attribute;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyInstance;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.text.PyStr;

/**
 * Assigns to {@code value.name}. Remembers, for instances of one shape whose type has not changed: the place of the
 * attribute, or the shape that it leads to when it is new.
 */
public final class AttributeTarget extends TargetNode {
  private final ExprNode value;
  private final PyStr name;
  private final boolean valueOwned;
  private final int position;
  private Shape shape;
  private Object version;
  private Shape next;
  private int place;

  /** Assigns to attribute {@code name} of {@code value}. */
  public AttributeTarget(ExprNode value, PyStr name, int position) {
    this.value = value;
    this.name = name;
    this.valueOwned = !value.borrows();
    this.position = position;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    PyObject o;
    try {
      o = Operands.operand(value, !valueOwned, f);
    } catch (Throwable t) {
      Refs.decref(valueSteal);
      throw t;
    }
    if (o instanceof PyInstance instance && instance.shape() == shape && PyType.of(o).version() == version) {
      if (next == null) {
        PyObject[] values = instance.values();
        PyObject old = values[place];
        values[place] = valueSteal;
        if (!valueOwned) {
          Refs.incref(o);
        }
        Refs.xdecref(old);
        Refs.decref(o);
      } else {
        Shaped.append(instance, next, valueSteal);
        if (valueOwned) {
          Refs.decref(o);
        }
      }
      return;
    }
    slow(f, o, valueSteal);
  }

  private void slow(Frame f, PyObject o, PyObject valueSteal) {
    f.position = position;
    if (!valueOwned) {
      Refs.incref(o);
    }
    try {
      Shape before = o instanceof PyInstance instance ? instance.shape() : null;
      PyType.of(o).slots().setAttribute(o, name, valueSteal);
      if (before != null) {
        remember((PyInstance) o, before);
      }
    } finally {
      Refs.decref(valueSteal);
      Refs.decref(o);
    }
  }

  private void remember(PyInstance o, Shape before) {
    PyType type = PyType.of(o);
    Shape after = o.shape();
    int i = type.special(Special.SETATTR) == PyType.OBJECT.special(Special.SETATTR) ? AttributePlace.of(o, name) : -1;
    if (i < 0 || before != after && after != before.with(name)) {
      return;
    }
    shape = before;
    version = type.version();
    next = before == after ? null : after;
    place = i;
    type.growValuesHint(after.end());
  }

  @Override
  public void delete(Frame f) {
    PyObject o = value.execute(f);
    f.position = position;
    try {
      PyType.of(o).slots().setAttribute(o, name, null);
    } finally {
      Refs.decref(o);
    }
  }
}
