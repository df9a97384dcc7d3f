package org.minipy.runtime.types.generic;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of types.GenericAlias: most attributes and calls go to the origin. */
final class GenericAliasSlots extends Slots {
  private static final PyStr ORIG_CLASS = PyStr.intern("__orig_class__");

  @Override
  public BuiltinMethod[] methods() {
    return GenericAliasMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return GenericAliasAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __call__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__"
        + " __or__ __ror__ __getitem__";
  }

  @Override
  public String doc() {
    return "A class with type arguments, such as list[int].";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError("GenericAlias() takes no keyword arguments");
    }
    if (args.length != 2) {
      throw Errors.typeError("GenericAlias expected 2 arguments, got " + args.length);
    }
    return type == PyGenericAlias.TYPE
        ? new PyGenericAlias(args[0], args[1])
        : new GenericAliasInstance(type, args[0], args[1]);
  }

  @Override
  public PyObject repr(PyObject self) {
    PyGenericAlias alias = (PyGenericAlias) self;
    String args = alias.args().size() == 0 ? "()" : GenericText.join(alias.args().items());
    return new PyStr((alias.isStarred() ? "*" : "") + GenericText.of(alias.origin()) + "[" + args + "]");
  }

  @Override
  public long hash(PyObject self) {
    PyGenericAlias alias = (PyGenericAlias) self;
    long hash = Comparison.hash(alias.origin()) ^ Comparison.hash(alias.args());
    return hash == -1 ? -2 : hash;
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PyGenericAlias o) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyGenericAlias alias = (PyGenericAlias) self;
    boolean equal = alias.isStarred() == o.isStarred() && Comparison.equal(alias.origin(), o.origin())
        && Comparison.equal(alias.args(), o.args());
    return PyBool.of(equal == (op == CompareOp.EQ));
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject made = Calls.call(((PyGenericAlias) self).origin(), args, keywords);
    try {
      PyType.of(made).slots().setAttribute(made, ORIG_CLASS, self);
    } catch (PyException e) {
      if (!e.matches(Errors.ATTRIBUTE_ERROR) && !e.matches(ExceptionTypes.TYPE_ERROR)) {
        Refs.decref(made);
        throw e;
      }
      e.discard();
    }
    return made;
  }

  @Override
  public boolean hasGenericAttributes() {
    return false;
  }

  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    if (isOwn(name.value())) {
      return Attributes.genericGet(self, name);
    }
    PyObject origin = ((PyGenericAlias) self).origin();
    return PyType.of(origin).slots().getAttribute(origin, name);
  }

  private static boolean isOwn(String name) {
    return switch (name) {
      case "__class__", "__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__",
          "__mro_entries__", "__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__" -> true;
      default -> false;
    };
  }

  @Override
  public PyObject iter(PyObject self) {
    return new PyGenericAliasIterator((PyGenericAlias) self);
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.OR ? PyUnion.or(left, right) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyGenericAlias alias = (PyGenericAlias) self;
    PyTuple args = TypeParameters.substitute(self, alias.args(), key);
    try {
      return alias.isStarred()
          ? PyGenericAlias.starred(alias.origin(), args)
          : new PyGenericAlias(alias.origin(), args);
    } finally {
      Refs.decref(args);
    }
  }
}
