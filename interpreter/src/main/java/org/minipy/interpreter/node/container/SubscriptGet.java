package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.FunctionCalls;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.OwnedOperand;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.text.StrIndexing;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * {@code value[key]}. From its second execution on, a {@code __getitem__} written in Python takes the operands over
 * instead of being called with them, as CPython's specialized instruction does: counts show it.
 */
public final class SubscriptGet extends ExprNode {
  private final ExprNode value;
  private final ExprNode key;
  private final boolean valueOwned;
  private final boolean keyOwned;
  private final int position;
  private boolean warm;

  /** {@code value[key]}. */
  public static ExprNode of(ExprNode value, ExprNode key, int position) {
    return SliceNode.isPair(key)
        ? new SliceGet(value, (SliceNode) key, position)
        : new SubscriptGet(value, key, position);
  }

  /** Reads item {@code key} of {@code value}. */
  public SubscriptGet(ExprNode value, ExprNode key, int position) {
    this.value = OwnedOperand.unlessFollowedByLeaves(value, key);
    this.key = key;
    this.valueOwned = !this.value.borrows();
    this.keyOwned = !key.borrows();
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject o = Operands.operand(value, !valueOwned, f);
    PyObject k;
    if (valueOwned) {
      try {
        k = Operands.operand(key, !keyOwned, f);
      } catch (Throwable t) {
        Refs.decref(o);
        throw t;
      }
    } else {
      k = Operands.operand(key, !keyOwned, f);
    }
    PyObject item = fastBorrowed(o, k);
    if (item == null) {
      return slow(f, o, k);
    }
    Refs.incref(item);
    if (valueOwned) {
      Refs.decref(o);
    }
    if (keyOwned) {
      Refs.decref(k);
    }
    return item;
  }

  /** The item, borrowed, for exact lists and tuples indexed by ints and exact dicts by strs; null otherwise. */
  public static PyObject fastBorrowed(PyObject o, PyObject k) {
    if (k.getClass() == PyInt.class) {
      long i = ((PyInt) k).longValue();
      if (o.getClass() == PyList.class) {
        PyList list = (PyList) o;
        int size = list.size();
        i = i < 0 ? i + size : i;
        return i >= 0 && i < size ? list.get((int) i) : null;
      }
      if (o.getClass() == PyTuple.class) {
        PyTuple tuple = (PyTuple) o;
        int size = tuple.size();
        i = i < 0 ? i + size : i;
        return i >= 0 && i < size ? tuple.get((int) i) : null;
      }
    } else if (k.getClass() == PyStr.class && o.getClass() == PyDict.class) {
      return ((PyDict) o).getBorrowed((PyStr) k);
    }
    return null;
  }

  private PyObject slow(Frame f, PyObject o, PyObject k) {
    f.position = position;
    if (o.getClass() == PyStr.class && k.getClass() == PyInt.class) {
      return character((PyStr) o, (PyInt) k);
    }
    if (!valueOwned) {
      Refs.incref(o);
    }
    if (!keyOwned) {
      Refs.incref(k);
    }
    PyFunction method = warm ? method(o) : null;
    warm = true;
    if (method != null) {
      PyObject[] locals = new PyObject[method.code().layout().frameSize];
      locals[0] = o;
      locals[1] = k;
      return FunctionCalls.start(Refs.newRef(method), locals, f.thread);
    }
    try {
      return Items.get(o, k);
    } finally {
      Refs.decref(o);
      Refs.decref(k);
    }
  }

  private PyObject character(PyStr text, PyInt index) {
    try {
      return StrIndexing.get(text, index);
    } finally {
      if (valueOwned) {
        Refs.decref(text);
      }
      if (keyOwned) {
        Refs.decref(index);
      }
    }
  }

  /** A plain {@code __getitem__} that takes both operands over, borrowed; null when the class has none. */
  private static PyFunction method(PyObject o) {
    PyType type = PyType.of(o);
    return type.isHeapType() && type.special(Special.GETITEM) instanceof PyFunction fn && fn.simpleArity() == 2 ? fn
        : null;
  }
}
