package org.minipy.runtime.types.iterator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.weakref.PyWeakProxy;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of reversed. */
final class ReversedSlots extends Slots {
  @Override
  public String textSignature() {
    return "(sequence, /)";
  }

  @Override
  public BuiltinMethod[] methods() {
    return ReversedMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __getattribute__ __iter__ __next__";
  }

  @Override
  public String doc() {
    return "The items of a sequence, from its end.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0
        && (type == PyReversed.TYPE || type.special(Special.INIT) == PyReversed.TYPE.special(Special.INIT))) {
      throw Errors.typeError("reversed() takes no keyword arguments");
    }
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (given != 1) {
      throw Errors.typeError("reversed expected 1 argument, got " + given);
    }
    PyObject sequence = args[0];
    PyObject method = PyType.of(sequence).lookup(Names.REVERSED);
    if (method != null && method != PyNone.NONE) {
      Refs.incref(sequence);
      try {
        return Calls.special(method, sequence);
      } finally {
        Refs.decref(sequence);
      }
    }
    if (method != null || !isSequence(sequence)) {
      throw Errors.typeError("'" + PyType.of(sequence).name() + "' object is not reversible");
    }
    return PyReversed.of(type, sequence, Items.length(sequence));
  }

  private static boolean isSequence(PyObject o) {
    PyType builtin = PyType.of(o).builtinBase();
    return !(o instanceof PyWeakProxy) && PyType.of(o).slots().isSubscriptable(o) && !builtin.matchesMapping();
  }

  @Override
  public PyObject iter(PyObject self) {
    return Refs.newRef(self);
  }

  @Override
  public boolean isIterator(PyObject self) {
    return true;
  }

  @Override
  public PyObject next(PyObject self) {
    return ((PyReversed) self).nextItem();
  }
}
