package org.minipy.runtime.types.generic;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.tuple.PyTuple;

/** A union of types such as {@code int | str} (PEP 604). */
public final class PyUnion extends PyGcObject {
  /** The type {@code types.UnionType}. */
  public static final PyType TYPE =
      PyType.builtin("UnionType", new UnionSlots()).withGc().inModule("types").sealed().sized(32, 0);

  private PyTuple args;

  private PyUnion(PyTuple args) {
    super(TYPE);
    this.args = Refs.newRef(args);
    track();
  }

  /** {@code left | right} for types; NotImplemented (borrowed) when an operand is no type. */
  public static PyObject or(PyObject left, PyObject right) {
    if (!isMember(left) || !isMember(right)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return of(left, right);
  }

  /** The union of {@code operands}, unions among them taken apart; the one operand itself when all are equal. */
  static PyObject of(PyObject... operands) {
    List<PyObject> members = new ArrayList<>();
    for (PyObject operand : operands) {
      if (operand instanceof PyUnion union) {
        for (PyObject member : union.args.items()) {
          add(members, member);
        }
      } else {
        add(members, operand == PyNone.NONE ? PyNone.TYPE : operand);
      }
    }
    if (members.size() == 1) {
      return Refs.newRef(members.getFirst());
    }
    PyTuple args = PyTuple.of(members.toArray(new PyObject[0]));
    try {
      return new PyUnion(args);
    } finally {
      Refs.decref(args);
    }
  }

  private static void add(List<PyObject> members, PyObject member) {
    for (PyObject known : members) {
      boolean same = known instanceof PyGenericAlias && member instanceof PyGenericAlias
          ? Comparison.holds(known, member, CompareOp.EQ)
          : known == member;
      if (same) {
        return;
      }
    }
    members.add(member);
  }

  private static boolean isMember(PyObject o) {
    return o == PyNone.NONE || o instanceof PyType || o instanceof PyGenericAlias || o instanceof PyUnion
        || o instanceof UnionMember;
  }

  /** {@code __args__}, borrowed. */
  public PyTuple args() {
    return args;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(args);
  }

  @Override
  protected void release() {
    PyObject old = args;
    args = null;
    Refs.xdecref(old);
  }

  /** The hash of a union of {@code members}: that of a frozenset of them. */
  public static long hash(PyTuple members) {
    PyObject set = Calls.call(PyFrozenSet.TYPE, members);
    try {
      return Comparison.hash(set);
    } finally {
      Refs.decref(set);
    }
  }
}
