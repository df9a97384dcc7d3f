package org.minipy.runtime.types.dict;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of dict, and of the built-in types derived from it. */
public class DictSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return DictMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__=None __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __init__"
        + " __or__ __ror__ __ior__ __len__ __getitem__ __setitem__ __delitem__";
  }

  @Override
  public String doc() {
    return "A mapping from keys to values, in the order in which the keys were added.\n\n"
        + "dict() is empty; dict(mapping) has the items of a mapping, dict(iterable) those of an iterable of pairs;\n"
        + "keyword arguments are added in any case: dict(one=1, two=2).";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PyDict.TYPE ? PyDict.allocate() : new DictInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    if (args.length != 0) {
      DictMerge.update((PyDict) self, "dict", args, keywords);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    PyDict dict = (PyDict) self;
    if (!ReprStack.enter(dict)) {
      return PyStr.of("{...}");
    }
    try {
      return PyStr.of(text(dict));
    } finally {
      ReprStack.leave(dict);
    }
  }

  private static String text(PyDict dict) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < dict.entryEnd(); i++) {
      PyObject key = dict.keyAt(i);
      if (key == null) {
        continue;
      }
      PyObject value = dict.valueAt(i);
      Refs.incref(key);
      Refs.incref(value);
      try {
        if (text.length() > 1) {
          text.append(", ");
        }
        text.append(Text.reprText(key)).append(": ").append(Text.reprText(value));
      } finally {
        Refs.decref(key);
        Refs.decref(value);
      }
    }
    return text.append('}').toString();
  }

  @Override
  public long hash(PyObject self) {
    return Attributes.unhashable(self);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(self instanceof PyDict a) || !(other instanceof PyDict b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return switch (op) {
      case EQ -> PyBool.of(equal(a, b));
      case NE -> PyBool.of(!equal(a, b));
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  private static boolean equal(PyDict a, PyDict b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.entryEnd(); i++) {
      PyObject key = a.keyAt(i);
      if (key != null && !equalItem(key, a.hashAt(i), a.valueAt(i), b)) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalItem(PyObject key, long hash, PyObject value, PyDict other) {
    Refs.incref(value);
    Refs.incref(key);
    try {
      int found = other.find(key, hash);
      if (found < 0) {
        return false;
      }
      PyObject others = Refs.newRef(other.valueAt(found));
      try {
        return Comparison.equal(value, others);
      } finally {
        Refs.decref(others);
      }
    } finally {
      Refs.decref(key);
      Refs.decref(value);
    }
  }

  @Override
  public PyObject iter(PyObject self) {
    return new PyDictIterator(PyDictIterator.KEYS, (PyDict) self);
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    if (op != BinaryOp.OR || !(left instanceof PyDict a) || !(right instanceof PyDict b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDict joined = a.copy();
    try {
      DictMerge.update(joined, b);
    } catch (Throwable t) {
      Refs.decref(joined);
      throw t;
    }
    return joined;
  }

  @Override
  public PyObject inplace(BinaryOp op, PyObject left, PyObject right) {
    if (op != BinaryOp.OR) {
      return null;
    }
    DictMerge.update((PyDict) left, right);
    return Refs.newRef(left);
  }

  @Override
  public long length(PyObject self) {
    return ((PyDict) self).size();
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyDict dict = (PyDict) self;
    int i = dict.find(key);
    if (i >= 0) {
      return Refs.newRef(dict.valueAt(i));
    }
    if (!dict.isExact()) {
      PyObject value = Calls.specialOrNull(dict, Names.MISSING, key);
      if (value != null) {
        return value;
      }
    }
    throw Errors.keyError(key);
  }

  @Override
  public boolean setItem(PyObject self, PyObject key, PyObject value) {
    PyDict dict = (PyDict) self;
    if (value != null) {
      dict.put(key, value);
    } else if (!dict.remove(key)) {
      throw Errors.keyError(key);
    }
    return true;
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    return ((PyDict) self).find(item) >= 0 ? 1 : 0;
  }

  @Override
  public long sizeOf(PyObject self) {
    return PyType.of(self).basicSize() + ((PyDict) self).tableBytes();
  }
}
