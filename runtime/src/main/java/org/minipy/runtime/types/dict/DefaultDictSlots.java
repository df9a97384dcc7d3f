package org.minipy.runtime.types.dict;

import java.util.Arrays;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of defaultdict. */
final class DefaultDictSlots extends DictSlots {
  @Override
  public BuiltinMethod[] methods() {
    return DefaultDictMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return DefaultDictAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __getattribute__ __init__ __or__ __ror__";
  }

  @Override
  public String doc() {
    return "A dict that sets a missing key to what a function returns: defaultdict(function, ...) takes the function, then"
        + " what dict() takes.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PyDefaultDict.TYPE ? new PyDefaultDict(type) : new DefaultDictInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyDefaultDict dict = (PyDefaultDict) self;
    PyObject factory = null;
    PyObject[] rest = args;
    if (args.length > (keywords == null ? 0 : keywords.length)) {
      factory = args[0];
      if (factory != PyNone.NONE && !Calls.isCallable(factory)) {
        throw Errors.typeError("first argument must be callable or None");
      }
      rest = Arrays.copyOfRange(args, 1, args.length);
    }
    dict.setFactory(factory);
    super.init(self, rest, keywords);
  }

  @Override
  public PyObject repr(PyObject self) {
    PyDefaultDict dict = (PyDefaultDict) self;
    PyStr items = (PyStr) super.repr(self);
    try {
      return PyStr.of(PyType.of(self).shortName() + "(" + factoryText(dict) + ", " + items.value() + ")");
    } finally {
      Refs.decref(items);
    }
  }

  private static String factoryText(PyDefaultDict dict) {
    PyObject factory = dict.factoryBorrowed();
    if (factory == null) {
      return "None";
    }
    if (!ReprStack.enter(factory)) {
      return "...";
    }
    try {
      return Text.reprText(factory);
    } finally {
      ReprStack.leave(factory);
    }
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    if (op != BinaryOp.OR || !(left instanceof PyDict) || !(right instanceof PyDict)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDefaultDict owner = (PyDefaultDict) (left instanceof PyDefaultDict ? left : right);
    PyObject factory = owner.factoryBorrowed();
    PyObject joined = Calls.call(PyType.of(owner), factory == null ? PyNone.NONE : factory, left);
    try {
      DictMerge.update((PyDict) joined, right);
    } catch (Throwable t) {
      Refs.decref(joined);
      throw t;
    }
    return joined;
  }
}
