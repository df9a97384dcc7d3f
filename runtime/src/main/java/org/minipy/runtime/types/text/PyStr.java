package org.minipy.runtime.types.text;

import java.util.concurrent.ConcurrentHashMap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;

/**
 * A str. Its characters are a Java string; positions that Python code sees count code points.
 *
 * <p>Interned strings are immortal (as in CPython 3.12) and shared by all interpreters of the JVM, and so are the empty
 * string and the one-character strings of Latin-1.
 */
public class PyStr extends PyObject {
  /** The type {@code str}. */
  public static final PyType TYPE = PyType.builtin("str", new StrSlots()).sized(64, 0);

  private static final ConcurrentHashMap<String, PyStr> INTERNED = new ConcurrentHashMap<>(2048);
  private static final PyStr[] LATIN1 = new PyStr[256];

  /** The empty string. */
  public static final PyStr EMPTY = intern("");

  private final String value;
  private int length = -1;
  private long hash = -1;
  private boolean interned;

  static {
    for (int i = 0; i < LATIN1.length; i++) {
      LATIN1[i] = intern(String.valueOf((char) i));
    }
  }

  /** Makes a new str object, whatever its value; {@link #of} shares the empty and the one-character ones. */
  public PyStr(String value) {
    super(TYPE);
    this.value = value;
  }

  /** For instances of subclasses. */
  protected PyStr(PyType type, String value) {
    super(type);
    this.value = value;
  }

  /** A str of {@code value}, owned: shared when it is empty or one Latin-1 character, new otherwise. */
  public static PyStr of(String value) {
    if (value.length() <= 1) {
      if (value.isEmpty()) {
        return owned(EMPTY);
      }
      char c = value.charAt(0);
      if (c < 256) {
        return owned(LATIN1[c]);
      }
    }
    return new PyStr(value);
  }

  /** A str of one code point, owned. */
  public static PyStr ofCodePoint(int codePoint) {
    return codePoint < 256 ? owned(LATIN1[codePoint]) : new PyStr(Character.toString(codePoint));
  }

  private static PyStr owned(PyStr s) {
    Refs.incref(s);
    return s;
  }

  /** The interned str of {@code value}; immortal, so that nobody has to give it back. */
  public static PyStr intern(String value) {
    PyStr s = INTERNED.get(value);
    return s != null ? s : internNew(new PyStr(value));
  }

  private static PyStr internNew(PyStr s) {
    PyStr other = INTERNED.putIfAbsent(s.value, s);
    if (other != null) {
      return other;
    }
    s.interned = true;
    s.immortalize();
    return s;
  }

  /** sys.intern: the interned str equal to {@code s}, which becomes it when there is none yet; borrowed, as it is immortal. */
  public static PyStr intern(PyStr s) {
    if (s.interned) {
      return s;
    }
    PyStr other = INTERNED.get(s.value);
    return other != null ? other : internNew(s);
  }

  /** The characters. */
  public final String value() {
    return value;
  }

  /** Whether this is the interned str of its value. */
  public final boolean isInterned() {
    return interned;
  }

  /** Whether this is a str itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  /** A cheap hash for tables that never show their order. */
  public final int cacheHash() {
    int h = value.hashCode();
    return h ^ h >>> 16;
  }

  /** Length in code points. */
  public final int length() {
    int n = length;
    if (n < 0) {
      n = value.codePointCount(0, value.length());
      length = n;
    }
    return n;
  }

  /** Whether every code point is one Java char, so that indices agree. */
  public final boolean isBmp() {
    return length() == value.length();
  }

  /** The hash as Python sees it, whatever a subclass defines. */
  public final long hash() {
    long h = hash;
    if (h == -1) {
      h = HashKey.function().hash(value);
      hash = h;
    }
    return h;
  }

  @Override
  public final String toString() {
    return value;
  }
}
