package org.minipy.runtime.types.typing;

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
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.generic.GenericText;
import org.minipy.runtime.types.generic.PyUnion;
import org.minipy.runtime.types.generic.TypeParameters;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of typing._GenericAlias and the types like it: most attributes, and calls, go to the class. */
final class TypingAliasSlots extends Slots {
  private static final PyStr ORIG_CLASS = PyStr.intern("__orig_class__");

  @Override
  public BuiltinMethod[] methods() {
    return TypingAliasMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return TypingAliasAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __hash__ __call__ __getattr__ __setattr__ __eq__ __or__ __ror__ __getitem__";
  }

  @Override
  public PyObject repr(PyObject self) {
    PyTypingAlias alias = (PyTypingAlias) self;
    PyTuple args = alias.args();
    if (alias.isOptional()) {
      return PyStr.of("typing.Optional[" + text(args.get(isNone(args, 0) ? 1 : 0)) + "]");
    }
    StringBuilder shown = new StringBuilder(alias.isClass() ? text(alias.origin()) : Text.reprText(alias.origin()));
    shown.append('[');
    for (int i = 0; i < args.size(); i++) {
      shown.append(i == 0 ? "" : ", ").append(text(args.get(i)));
    }
    return PyStr.of(shown.append(args.size() == 0 ? "()]" : "]").toString());
  }

  static boolean isNone(PyTuple args, int i) {
    return args.get(i) == PyNone.TYPE;
  }

  private static String text(PyObject type) {
    if (type instanceof PyTuple tuple) {
      StringBuilder shown = new StringBuilder("[");
      for (int i = 0; i < tuple.size(); i++) {
        shown.append(i == 0 ? "" : ", ").append(text(tuple.get(i)));
      }
      return shown.append(']').toString();
    }
    return GenericText.of(type);
  }

  @Override
  public long hash(PyObject self) {
    PyTypingAlias alias = (PyTypingAlias) self;
    if (alias.origin() == PySpecialForm.UNION) {
      return PyUnion.hash(alias.args());
    }
    long hash = Comparison.hash(alias.origin()) * 31 + Comparison.hash(alias.args());
    return hash == -1 ? -2 : hash;
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (other instanceof PyUnion union && ((PyTypingAlias) self).origin() == PySpecialForm.UNION
        && (op == CompareOp.EQ || op == CompareOp.NE)) {
      return PyBool.of(sameMembers(((PyTypingAlias) self).args(), union.args()) == (op == CompareOp.EQ));
    }
    if (!(other instanceof PyTypingAlias b) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyTypingAlias a = (PyTypingAlias) self;
    boolean equal = a.origin() == b.origin()
        && (a.origin() == PySpecialForm.UNION ? sameMembers(a.args(), b.args()) : Comparison.equal(a.args(), b.args()));
    return PyBool.of(equal == (op == CompareOp.EQ));
  }

  private static boolean sameMembers(PyTuple a, PyTuple b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (PyObject member : a.items()) {
      boolean found = false;
      for (PyObject candidate : b.items()) {
        found = found || Comparison.equal(member, candidate);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.OR ? TypingUnion.of(left, right) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyTypingAlias alias = (PyTypingAlias) self;
    if (!alias.isClass()) {
      String name = ((PySpecialForm) alias.origin()).name();
      throw Errors.typeError("Cannot instantiate typing." + name);
    }
    PyObject made = Calls.call(alias.origin(), args, keywords);
    try {
      PyType.of(made).slots().setAttribute(made, ORIG_CLASS, self);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.EXCEPTION)) {
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
    PyObject own = Attributes.genericGet(self, name);
    if (own != null || isSpecial(name)) {
      return own;
    }
    PyObject origin = ((PyTypingAlias) self).origin();
    return PyType.of(origin).slots().getAttribute(origin, name);
  }

  private static boolean isSpecial(PyStr name) {
    return name.value().startsWith("__") && name.value().endsWith("__");
  }

  @Override
  public boolean hasGenericSetting() {
    return false;
  }

  @Override
  public void setAttribute(PyObject self, PyStr name, PyObject value) {
    PyObject target = isSpecial(name) ? null : ((PyTypingAlias) self).origin();
    if (target == null) {
      Attributes.genericSet(self, name, value);
    } else {
      PyType.of(target).slots().setAttribute(target, name, value);
    }
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyTypingAlias alias = (PyTypingAlias) self;
    if (alias.origin() == PyGeneric.TYPE) {
      throw Errors.typeError("Cannot subscript already-subscripted " + Text.reprText(self));
    }
    if (alias.isUnpackedVariable()) {
      return Refs.newRef(key);
    }
    PyTuple given = PyGeneric.converted(key);
    PyTuple args;
    try {
      args = TypeParameters.substitute(self, alias.args(), given);
    } finally {
      Refs.decref(given);
    }
    try {
      return alias.with(args);
    } finally {
      Refs.decref(args);
    }
  }
}
