package org.minipy.interpreter.lower;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minipy.grammar.ast.Literal;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.singleton.PyEllipsis;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * The constants of one compile unit. Equal constants of equal type are one object, wherever in the unit they stand; strings
 * that look like names are interned. The pool owns one reference to each, as the syntax tree of a running script does in
 * CPython; {@link #release} gives them back.
 */
final class ConstantPool {
  private final Map<Object, PyObject> shared = new HashMap<>();
  private final List<PyObject> owned = new ArrayList<>();
  private final Map<Items, PyTuple> constantTuples = new HashMap<>();

  /** What makes two constants the same: their type and their value. */
  private record Key(Class<?> type, Object value) {}

  /** The items of a tuple constant, compared by identity: they are pooled already. */
  private static final class Items {
    private final PyObject[] items;

    Items(PyObject[] items) {
      this.items = items;
    }

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Items o) || o.items.length != items.length) {
        return false;
      }
      for (int i = 0; i < items.length; i++) {
        if (items[i] != o.items[i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int h = items.length;
      for (PyObject item : items) {
        h = h * 31 + System.identityHashCode(item);
      }
      return h;
    }
  }

  /** The object of a literal, borrowed from the pool. */
  PyObject of(Literal literal) {
    return switch (literal) {
      case Literal.Named named -> switch (named) {
        case NONE -> PyNone.NONE;
        case TRUE -> PyBool.TRUE;
        case FALSE -> PyBool.FALSE;
        case ELLIPSIS -> PyEllipsis.ELLIPSIS;
      };
      case Literal.Int i -> share(PyInt.of(i.value()));
      case Literal.BigInt i -> share(PyInt.of(i.value()));
      case Literal.Float d -> share(new PyFloat(d.value()));
      case Literal.Imaginary d -> share(new PyComplex(0, d.value()));
      case Literal.Str s -> share(PyStr.of(s.value()));
      case Literal.Bytes b -> share(PyBytes.of(b.value()));
    };
  }

  /** The shared object equal to {@code made}, whose reference is stolen; borrowed from the pool. */
  PyObject share(PyObject made) {
    if (made.isImmortal()) {
      return made;
    }
    if (made instanceof PyStr s && isNameLike(s.value())) {
      PyStr interned = PyStr.intern(s);
      if (interned != s) {
        Refs.decref(s);
      }
      return interned;
    }
    Object key = key(made);
    PyObject known = shared.get(key);
    if (known != null) {
      Refs.decref(made);
      return known;
    }
    shared.put(key, made);
    owned.add(made);
    return made;
  }

  /**
   * The co_consts that a code object of the unit shares with others that have the same constants, owned; steals {@code made}.
   * The pool itself holds none of them: they live as long as the code.
   */
  PyTuple shareSteal(PyTuple made) {
    Items key = new Items(made.items());
    PyTuple known = constantTuples.get(key);
    if (known == null) {
      constantTuples.put(key, made);
      return made;
    }
    Refs.incref(known);
    Refs.decref(made);
    return known;
  }

  private static Object key(PyObject o) {
    return switch (o) {
      case PyInt i -> new Key(PyInt.class, i.bigValue());
      case PyFloat d -> new Key(PyFloat.class, Double.doubleToRawLongBits(d.value()));
      case PyComplex c -> new Key(PyComplex.class, List.of(Double.doubleToRawLongBits(c.real()),
          Double.doubleToRawLongBits(c.imag())));
      case PyStr s -> new Key(PyStr.class, s.value());
      case PyBytes b -> new Key(PyBytes.class, new String(b.toByteArray(), StandardCharsets.ISO_8859_1));
      case PyTuple t -> new Key(PyTuple.class, new Items(t.items()));
      case PyFrozenSet f -> new Key(PyFrozenSet.class, f.identities());
      default -> o;
    };
  }

  /** Whether the compiler interns a string constant: only ASCII letters, digits and underscores. */
  static boolean isNameLike(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_')) {
        return false;
      }
    }
    return true;
  }

  /** Gives the pool's references back. */
  void release() {
    for (PyObject o : owned) {
      Refs.decref(o);
    }
    owned.clear();
    shared.clear();
    constantTuples.clear();
  }
}
