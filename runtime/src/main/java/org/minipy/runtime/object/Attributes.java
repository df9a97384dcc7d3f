package org.minipy.runtime.object;

import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/**
 * What {@code object} does for attributes, representation, comparison and hash.
 *
 * <p>Attribute lookup (reference manual 3.3.2): a data descriptor found in the type wins, then the instance's own
 * attributes, then what else the type has.
 */
public final class Attributes {
  private Attributes() {}

  /**
   * The attribute {@code name} of {@code o}, or null when looking it up ends in AttributeError (getattr with a
   * default).
   */
  public static PyObject getOrNull(PyObject o, PyStr name) {
    try {
      return PyType.of(o).slots().getAttributeOrNull(o, name);
    } catch (PyException e) {
      if (!e.matches(Errors.ATTRIBUTE_ERROR)) {
        throw e;
      }
      e.discard();
      return null;
    }
  }

  /** object.__getattribute__ without the error: null when there is no such attribute. */
  public static PyObject genericGet(PyObject self, PyStr name) {
    PyType type = PyType.of(self);
    PyObject found = type.lookup(name);
    Slots descriptor = null;
    if (found != null) {
      descriptor = PyType.of(found).slots();
      if (descriptor.isDataDescriptor(found) && descriptor.isDescriptor(found)) {
        return get(descriptor, found, self, type);
      }
    }
    PyObject own = ownBorrowed(self, name);
    if (own != null) {
      return Refs.newRef(own);
    }
    if (found == null) {
      return null;
    }
    return descriptor.isDescriptor(found) ? get(descriptor, found, self, type) : Refs.newRef(found);
  }

  private static PyObject get(Slots slots, PyObject descriptor, PyObject self, PyType type) {
    Refs.incref(descriptor);
    try {
      return slots.descriptorGet(descriptor, self, type);
    } finally {
      Refs.decref(descriptor);
    }
  }

  /** The attribute of the object itself, borrowed; null when it has none of that name. */
  public static PyObject ownBorrowed(PyObject self, PyStr name) {
    if (self instanceof Shaped shaped) {
      return Shaped.getBorrowed(shaped, name);
    }
    if (self instanceof HasDict holder) {
      PyDict dict = holder.dictOrNull();
      return dict == null ? null : dict.getBorrowed(name);
    }
    return self instanceof PyType type ? type.dict().getBorrowed(name) : null;
  }

  /** object.__setattr__ and, with null, object.__delattr__; raises AttributeError. */
  public static void genericSet(PyObject self, PyStr attribute, PyObject value) {
    PyStr name = attribute.isExact() ? PyStr.intern(attribute) : attribute;
    PyType type = PyType.of(self);
    PyObject found = type.lookup(name);
    if (found != null) {
      Slots descriptor = PyType.of(found).slots();
      if (descriptor.isDataDescriptor(found)) {
        Refs.incref(found);
        try {
          descriptor.descriptorSet(found, self, value);
        } finally {
          Refs.decref(found);
        }
        return;
      }
    }
    if (!type.hasDict()) {
      throw AttributeErrors.notSettable(self, name, found != null);
    }
    if (!storeOwn(self, name, value)) {
      throw AttributeErrors.notDeletable(self, name);
    }
  }

  private static boolean storeOwn(PyObject self, PyStr name, PyObject value) {
    if (self instanceof Shaped shaped) {
      if (value == null) {
        return Shaped.remove(shaped, name);
      }
      Shaped.put(shaped, name, value);
      return true;
    }
    PyDict dict = ((HasDict) self).dict();
    if (value == null) {
      return dict.remove(name);
    }
    dict.put(name, value);
    return true;
  }

  /** The {@code __dict__} of {@code self}, borrowed, made when needed; null when its type has none. */
  public static PyDict dictBorrowed(PyObject self) {
    if (self instanceof Shaped shaped && PyType.of(self).hasDict()) {
      return Shaped.materialize(shaped);
    }
    return self instanceof HasDict holder ? holder.dict() : null;
  }

  /** The AttributeError for a missing attribute. */
  public static PyException missing(PyObject self, PyStr name) {
    return AttributeErrors.missing(self, name);
  }

  /** {@code <module.Class object at 0x...>}. */
  public static PyObject defaultRepr(PyObject self) {
    return new PyStr("<" + TypeNames.qualified(PyType.of(self)) + " object at " + addressText(self) + ">");
  }

  /** The address in CPython's form, {@code 0x7f...}. */
  public static String addressText(PyObject self) {
    return "0x" + Long.toHexString(address(self));
  }

  /** What id() says. */
  public static long address(PyObject self) {
    PyType type = PyType.of(self);
    long size = self.gcHead() != null && type.itemSize() == 0
        ? type.blockSize()
        : type.slots().sizeOf(self) + type.blockSize() - type.basicSize();
    return Interpreter.current().heap().address(self, size);
  }

  /** The hash of an object that compares by identity. */
  public static long identityHash(PyObject self) {
    long address = address(self);
    return address >>> 4 | address << 60;
  }

  /** Equality by identity; all else is not implemented, and != is the opposite of what == says. */
  public static PyObject defaultCompare(PyObject self, PyObject other, CompareOp op) {
    if (op == CompareOp.EQ) {
      return self == other ? PyBool.of(true) : PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (op == CompareOp.NE) {
      PyObject equal = PyType.of(self).slots().compare(self, other, CompareOp.EQ);
      if (equal == PyNotImplemented.NOT_IMPLEMENTED) {
        return equal;
      }
      return PyBool.of(!Results.takeTruth(equal));
    }
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** Raises TypeError for an unhashable type. */
  public static long unhashable(PyObject self) {
    throw Errors.typeError("unhashable type: '" + PyType.of(self).name() + "'");
  }
}
