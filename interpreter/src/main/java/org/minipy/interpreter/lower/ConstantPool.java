package org.minipy.interpreter.lower;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minipy.grammar.ast.Literal;
import org.minipy.runtime.memory.HeapAudit;
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
 * The constants of one compile unit. Equal constants of equal type are one object, wherever in the unit they stand;
 * strings that look like names are interned. The pool owns one reference to each, as the syntax tree of a running
 * script does in CPython (two to bytes, none to frozensets, which the compiler makes anew); {@link #release} gives them
 * back.
 */
final class ConstantPool implements HeapAudit.Roots {
  private final Map<Object, PyObject> shared = new HashMap<>();
  private final List<PyObject> owned = new ArrayList<>();
  private final List<PyObject> compiling = new ArrayList<>();
  private final Map<Items, PyTuple> constantTuples = new HashMap<>();

  /** What makes two constants the same: their type and their value. */
  private record Key(Class<?> type, Object value) {
    // What Java would make takes many milliseconds when it is first used.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key k && k.type == type && k.value.equals(value);
    }

    @Override
    public int hashCode() {
      return type.hashCode() * 31 + value.hashCode();
    }
  }

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
    if (literal instanceof Literal.Named named) {
      return switch (named) {
        case NONE -> PyNone.NONE;
        case TRUE -> PyBool.TRUE;
        case FALSE -> PyBool.FALSE;
        case ELLIPSIS -> PyEllipsis.ELLIPSIS;
      };
    }
    if (literal instanceof Literal.Int i) {
      return share(PyInt.of(i.value()));
    }
    if (literal instanceof Literal.BigInt i) {
      return share(PyInt.of(i.value()));
    }
    if (literal instanceof Literal.Float d) {
      return share(new PyFloat(d.value()));
    }
    if (literal instanceof Literal.Imaginary d) {
      return share(new PyComplex(0, d.value()));
    }
    if (literal instanceof Literal.Str s) {
      return share(s.codePoints() == null ? PyStr.of(s.value()) : PyStr.ofCodePoints(s.codePoints()));
    }
    if (literal instanceof Literal.Bytes b) {
      return shareTwice(PyBytes.of(b.value()));
    }
    throw new IllegalStateException(literal.getClass().getName());
  }

  /** Lets the constants of a code object, which holds them, be found as those of this unit. */
  void knowAll(PyTuple constants) {
    for (PyObject constant : constants.items()) {
      if (constant instanceof PyTuple inner) {
        knowAll(inner);
      }
      know(constant);
    }
  }

  /** Lets {@code constant}, which somebody else holds, be found as one of this unit. */
  void know(PyObject constant) {
    if (!constant.isImmortal()) {
      shared.putIfAbsent(key(constant), constant);
    }
  }

  /** The shared object equal to {@code made}, whose reference is stolen; borrowed from the pool. */
  PyObject share(PyObject made) {
    if (made.isImmortal() && !(made instanceof PyStr)) {
      return made;
    }
    if (made instanceof PyStr s && (made.isImmortal() || isNameLike(s.value()))) {
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
    if (made instanceof PyFrozenSet set) {
      PyFrozenSet anew = set.madeAnew();
      Refs.decref(set);
      shared.put(key, anew);
      compiling.add(anew);
      return anew;
    }
    shared.put(key, made);
    owned.add(made);
    return made;
  }

  /**
   * The co_consts that a code object of the unit shares with others that have the same constants, owned; steals {@code
   * made}. The pool itself holds none of them: they live as long as the code.
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

  /** The shared object equal to {@code made}; CPython's parser holds the bytes of a literal beside its tree. */
  private PyObject shareTwice(PyObject made) {
    PyObject pooled = share(made);
    if (pooled == made && !made.isImmortal()) {
      owned.add(Refs.newRef(made));
    }
    return pooled;
  }

  private static Object key(PyObject o) {
    if (o instanceof PyInt i) {
      return new Key(PyInt.class, i.bigValue());
    }
    if (o instanceof PyFloat d) {
      return new Key(PyFloat.class, Double.doubleToRawLongBits(d.value()));
    }
    if (o instanceof PyComplex c) {
      return new Key(PyComplex.class, List.of(Double.doubleToRawLongBits(c.real()),
          Double.doubleToRawLongBits(c.imag())));
    }
    if (o instanceof PyStr s) {
      return new Key(s.isApart() ? Character.class : PyStr.class, s.value());
    }
    if (o instanceof PyBytes b) {
      return new Key(PyBytes.class, new String(b.toByteArray(), StandardCharsets.ISO_8859_1));
    }
    if (o instanceof PyTuple t) {
      return new Key(PyTuple.class, new Items(t.items()));
    }
    if (o instanceof PyFrozenSet f) {
      return new Key(PyFrozenSet.class, f.identities());
    }
    return o;
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

  /** The code is complete: gives back the references to constants that the syntax tree has none to. */
  void compiled() {
    for (PyObject o : compiling) {
      Refs.decref(o);
    }
    compiling.clear();
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (PyObject o : owned) {
      visitor.visit("the constants of the syntax tree", o);
    }
    for (PyObject o : compiling) {
      visitor.visit("the constants of the syntax tree", o);
    }
  }

  /** Gives the pool's references back. */
  void release() {
    compiled();
    for (PyObject o : owned) {
      Refs.decref(o);
    }
    owned.clear();
    shared.clear();
    constantTuples.clear();
  }
}
