package org.minipy.runtime.modules.operator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** What the three callable types of operator share. */
abstract class GetterSlots extends Slots {
  /** What {@code __reduce__} returns, owned. */
  abstract PyTuple reduce(PyObject self);

  @Override
  public final BuiltinMethod[] methods() {
    return GetterMethod.values();
  }

  @Override
  public final String specials() {
    return "__new__ __call__ __getattribute__ __repr__";
  }

  @Override
  public final boolean isCallable(PyObject self) {
    return true;
  }

  /** Raises TypeError unless there are arguments, all by position. */
  static void requireArguments(String name, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError(name + "() takes no keyword arguments");
    }
    if (args.length == 0) {
      throw Errors.typeError(name + " expected 1 argument, got 0");
    }
  }

  /** The one argument of a call, borrowed; raises TypeError. */
  static PyObject onlyArgument(String name, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError(name + "() takes no keyword arguments");
    }
    if (args.length != 1) {
      throw Errors.typeError(name + " expected 1 argument, got " + args.length);
    }
    return args[0];
  }

  /** The call that makes such an object, {@code keywords} may be null. */
  static PyObject text(PyObject self, PyTuple arguments, PyDict keywords) {
    if (!ReprStack.enter(self)) {
      return PyStr.of(PyType.of(self).name() + "(...)");
    }
    try {
      StringBuilder text = new StringBuilder(PyType.of(self).name()).append('(');
      for (int i = 0; i < arguments.size(); i++) {
        text.append(i == 0 ? "" : ", ").append(Text.reprText(arguments.get(i)));
      }
      for (int i = 0; keywords != null && i < keywords.entryEnd(); i++) {
        if (keywords.keyAt(i) instanceof PyStr key) {
          text.append(", ").append(key.value()).append('=').append(Text.reprText(keywords.valueAt(i)));
        }
      }
      return PyStr.of(text.append(')').toString());
    } finally {
      ReprStack.leave(self);
    }
  }
}
