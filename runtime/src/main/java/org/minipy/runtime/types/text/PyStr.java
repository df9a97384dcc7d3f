package org.minipy.runtime.types.text;

import java.util.concurrent.ConcurrentHashMap;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;

/**
 * A str. Its characters are a Java string; positions that Python code sees count code points.
 *
 * <p>Interned strings are immortal (as in CPython 3.12) and shared by all interpreters of the JVM, and so are the empty
 * string and the one-character strings of Latin-1, of which some are not the interned ones.
 *
 * <p>A high and a low surrogate that were put next to each other stay two characters. A str that has such a pair, and
 * nothing beyond U+FFFF, is marked as {@link #isApart}: each Java char is a character of its own. In a str that has
 * both, they become one character.
 *
 * <p>The result of a concatenation is at first only a {@link Rope}: the text so far stands in a buffer that the next
 * concatenation can go on with, so that building a long string piece by piece takes linear time. The Java string is
 * made when somebody asks for all of it.
 */
public class PyStr extends PyObject {
  /** The type {@code str}. */
  public static final PyType TYPE = PyType.builtin("str", new StrSlots()).leaf().sized(64, 0);

  private static final ConcurrentHashMap<String, PyStr> INTERNED = new ConcurrentHashMap<>(2048);

  /** The one-character strings of Latin-1; null where nobody has asked for it. */
  private static final PyStr[] LATIN1 = new PyStr[256];

  /** Characters that CPython has twice: computed (indexing, chr) it is another object than the interned name. */
  private static final String NAMES_OF_ONE_LETTER = "_abcdenprsx";

  /** Shorter results of a concatenation are made at once. */
  private static final int ROPE_LENGTH = 128;

  /** The empty string. */
  public static final PyStr EMPTY = intern("");

  /** A {@link String} or a {@link TextForm}. */
  private Object text;

  private int length = -1;
  private long hash = -1;
  private boolean interned;
  private boolean apart;

  /** Makes a new str object, whatever its value; {@link #of} shares the empty and the one-character ones. */
  public PyStr(String value) {
    super(TYPE);
    this.text = value;
  }

  /** For instances of subclasses. */
  protected PyStr(PyType type, String value) {
    super(type);
    this.text = value;
  }

  private PyStr(Rope rope, int length) {
    super(TYPE);
    this.text = rope;
    this.length = length;
  }

  /** A str of {@code value}, owned: shared when it is empty or one Latin-1 character, new otherwise. */
  public static PyStr of(String value) {
    if (value.length() <= 1) {
      if (value.isEmpty()) {
        return Refs.newRef(EMPTY);
      }
      char c = value.charAt(0);
      if (c < 256) {
        return latin1(c);
      }
    }
    return new PyStr(value);
  }

  private static PyStr latin1(int c) {
    PyStr s = LATIN1[c];
    return Refs.newRef(s != null ? s : makeLatin1(c));
  }

  private static synchronized PyStr makeLatin1(int c) {
    if (LATIN1[c] == null) {
      String text = String.valueOf((char) c);
      LATIN1[c] = intern(text);
      if (NAMES_OF_ONE_LETTER.indexOf(c) >= 0) {
        LATIN1[c] = new PyStr(text);
        LATIN1[c].immortalize();
      }
    }
    return LATIN1[c];
  }

  /** A str of {@code value}, owned; new unless it is empty. */
  public static PyStr unshared(String value) {
    return value.isEmpty() ? Refs.newRef(EMPTY) : new PyStr(value);
  }

  /** A str of one code point, owned. */
  public static PyStr ofCodePoint(int codePoint) {
    return codePoint < 256 ? latin1(codePoint) : new PyStr(Character.toString(codePoint));
  }

  /** A str in which every Java char of {@code value} is a character, owned; shared as by {@link #of}. */
  public static PyStr ofChars(String value) {
    if (!hasPair(value)) {
      return of(value);
    }
    PyStr s = new PyStr(value);
    s.length = value.length();
    s.apart = true;
    return s;
  }

  /** A str of code points, owned; shared as by {@link #of}. */
  public static PyStr ofCodePoints(int[] codePoints) {
    String value = new String(codePoints, 0, codePoints.length);
    return value.length() == codePoints.length ? ofChars(value) : of(value);
  }

  private static boolean hasPair(String value) {
    for (int i = 1; i < value.length(); i++) {
      if (Character.isLowSurrogate(value.charAt(i)) && Character.isHighSurrogate(value.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code a + b}, owned; one of them itself when the other is empty. */
  public static PyStr concat(PyStr a, PyStr b) {
    int left = a.chars();
    int right = b.chars();
    if (left == 0) {
      return b.exact();
    }
    if (right == 0) {
      return a.exact();
    }
    if (a.apart || b.apart || Character.isHighSurrogate(a.lastChar())
        && Character.isLowSurrogate(b.value().charAt(0))) {
      return join(a, b);
    }
    if (left + right < ROPE_LENGTH) {
      return new PyStr(a.value().concat(b.value()));
    }
    if (left > Integer.MAX_VALUE / 2 - right) {
      throw Errors.outOfMemory();
    }
    int length = a.length() + b.length();
    return new PyStr(a.text instanceof Rope rope ? rope.append(b.value()) : new Rope(a.value(), b.value()), length);
  }

  private static PyStr join(PyStr a, PyStr b) {
    String value = a.value().concat(b.value());
    return a.isBmp() && b.isBmp() ? ofChars(value) : new PyStr(value);
  }

  private char lastChar() {
    return charAt(chars() - 1);
  }

  /** The str of the same value, owned; this itself when it is one. */
  public final PyStr exact() {
    if (isExact()) {
      return Refs.newRef(this);
    }
    return apart ? ofChars(value()) : new PyStr(value());
  }

  /** The interned str of {@code value}; immortal, so that nobody has to give it back. */
  public static PyStr intern(String value) {
    PyStr s = INTERNED.get(value);
    return s != null ? s : internNew(new PyStr(value));
  }

  private static PyStr internNew(PyStr s) {
    PyStr other = INTERNED.putIfAbsent(s.value(), s);
    if (other != null) {
      return other;
    }
    s.interned = true;
    s.immortalize();
    return s;
  }

  /**
   * sys.intern: the interned str equal to {@code s}, which becomes it when there is none yet; borrowed, as it is
   * immortal.
   */
  public static PyStr intern(PyStr s) {
    if (s.interned) {
      return s;
    }
    if (s.apart) {
      s.interned = true;
      s.immortalize();
      return s;
    }
    PyStr other = INTERNED.get(s.value());
    return other != null ? other : internNew(s);
  }

  /** The characters. */
  public final String value() {
    if (text instanceof String s) {
      return s;
    }
    if (text instanceof IndexedText indexed) {
      return indexed.text();
    }
    String s = text.toString();
    text = s;
    return s;
  }

  /** The number of Java chars. */
  private int chars() {
    return text instanceof String s ? s.length() : ((TextForm) text).length();
  }

  /** The Java char at {@code offset}. */
  final char charAt(int offset) {
    return text instanceof String s ? s.charAt(offset) : ((TextForm) text).charAt(offset);
  }

  /** The Java chars from {@code from} to {@code to}. */
  final String chars(int from, int to) {
    return text instanceof String s ? s.substring(from, to) : ((TextForm) text).substring(from, to);
  }

  /** Whether {@code part} stands at {@code offset}, which may be negative. */
  final boolean hasAt(String part, int offset) {
    if (!(text instanceof Rope rope)) {
      return value().startsWith(part, offset);
    }
    int at = offset;
    boolean same = offset >= 0 && offset <= rope.length() - part.length();
    for (int i = 0; same && i < part.length(); i++) {
      same = rope.charAt(at++) == part.charAt(i);
    }
    return same;
  }

  /** The offset in Java chars of the character at {@code index}, which may be the length. */
  final int offset(int index) {
    if (isBmp()) {
      return index;
    }
    return length < 2 * IndexedText.STEP ? value().offsetByCodePoints(0, index) : indexed().offset(index);
  }

  /** The position in characters of the Java char at {@code offset}. */
  final int index(int offset) {
    if (isBmp()) {
      return offset;
    }
    return length < 2 * IndexedText.STEP ? value().codePointCount(0, offset) : indexed().index(offset);
  }

  private IndexedText indexed() {
    if (!(text instanceof IndexedText)) {
      text = IndexedText.of(value(), length);
    }
    return (IndexedText) text;
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
    int h = value().hashCode();
    return h ^ h >>> 16;
  }

  /** Length in code points. */
  public final int length() {
    int n = length;
    if (n < 0) {
      String s = value();
      n = s.codePointCount(0, s.length());
      length = n;
    }
    return n;
  }

  /** Whether there are surrogates next to each other that are characters of their own. */
  public final boolean isApart() {
    return apart;
  }

  /** Whether this has the same characters as {@code other}, whatever a subclass defines. */
  public final boolean sameText(PyStr other) {
    if (text instanceof String a && other.text instanceof String b) {
      return a.equals(b) && apart == other.apart;
    }
    return chars() == other.chars() && value().equals(other.value()) && apart == other.apart;
  }

  /** Whether every code point is one Java char, so that indices agree. */
  public final boolean isBmp() {
    return length() == chars();
  }

  /** The hash as Python sees it, whatever a subclass defines. */
  public final long hash() {
    long h = hash;
    if (h == -1) {
      h = HashKey.function().hash(value());
      hash = h;
    }
    return h;
  }

  @Override
  public final String toString() {
    return value();
  }
}
