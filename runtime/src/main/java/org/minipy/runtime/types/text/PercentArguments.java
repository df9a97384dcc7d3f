package org.minipy.runtime.types.text;

import java.nio.charset.StandardCharsets;
import org.minipy.runtime.algorithm.PercentFormat;
import org.minipy.runtime.algorithm.PercentLayout;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.bytes.PyByteArray;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.IntConversion;
import org.minipy.runtime.types.number.IntDigitsLimit;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/** The right operand of {@code format % args}, of str and bytes, taken argument by argument. */
public final class PercentArguments implements PercentFormat.Arguments {
  private final PyObject args;
  private final PyTuple tuple;
  private final boolean isMapping;
  private final boolean ofBytes;
  private int next;

  /** The value that a key has selected for the current conversion, owned; null when there is none. */
  private PyObject selected;

  private boolean selectedTaken;

  /** Starts with the first argument; borrows {@code args} until the end. */
  public PercentArguments(PyObject args, boolean ofBytes) {
    this.args = args;
    this.ofBytes = ofBytes;
    tuple = args instanceof PyTuple t ? t : null;
    isMapping = tuple == null && !(args instanceof PyStr)
        && !(ofBytes && (args instanceof PyBytes || args instanceof PyByteArray))
        && PyType.of(args).special(Special.GETITEM) != null;
  }

  @Override
  public void requireMapping() {
    if (!isMapping) {
      throw Errors.typeError("format requires a mapping");
    }
  }

  @Override
  public void select(String key) {
    PyObject keyObject = ofBytes ? PyBytes.of(latin1(key)) : PyStr.of(key);
    try {
      PyObject old = selected;
      selected = Items.get(args, keyObject);
      selectedTaken = false;
      Refs.xdecref(old);
    } finally {
      Refs.decref(keyObject);
    }
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public long starredWidth() {
    PyInt i = starred();
    if (!i.fitsLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return i.longValue();
  }

  @Override
  public int starredPrecision() {
    PyInt i = starred();
    long value = i.longValue();
    if (!i.fitsLong() || value != (int) value) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    return (int) value;
  }

  private PyInt starred() {
    if (next() instanceof PyInt i) {
      return i;
    }
    throw Errors.typeError("* wants int");
  }

  /** The next argument, borrowed; raises TypeError when there are no more. */
  public PyObject next() {
    if (selected != null) {
      if (!selectedTaken) {
        selectedTaken = true;
        return selected;
      }
      throw notEnough();
    }
    int i = next++;
    if (tuple != null) {
      if (i < tuple.size()) {
        return tuple.get(i);
      }
    } else if (i == 0) {
      return args;
    }
    throw notEnough();
  }

  private static PyException notEnough() {
    return Errors.typeError("not enough arguments for format string");
  }

  /** Raises TypeError when arguments are left. */
  public void finish() {
    int given = tuple != null ? tuple.size() : 1;
    if (next < given && !isMapping) {
      throw Errors.typeError(
          "not all arguments converted during " + (ofBytes ? "bytes" : "string") + " formatting");
    }
  }

  /** Gives back what was selected. */
  public void dispose() {
    PyObject old = selected;
    selected = null;
    Refs.xdecref(old);
  }

  /** A value as {@code %d} and its like show it. */
  public static String integer(PercentFormat.Conversion c, PyObject value, boolean ofBytes) {
    boolean based = c.type() == 'o' || c.type() == 'x' || c.type() == 'X';
    PyInt i;
    if (value instanceof PyInt v) {
      if (v.fitsLong() && c.type() == 'd' && c.width() < 0 && c.precision() < 0 && !c.plus() && !c.blank()) {
        return v.decimal();
      }
      i = Refs.newRef(v);
    } else if (!isNumber(value)) {
      throw wrongType(c, value, based, ofBytes);
    } else {
      try {
        i = based ? Indexes.index(value) : IntConversion.toInt(value);
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
          throw e;
        }
        e.discard();
        throw wrongType(c, value, based, ofBytes);
      }
    }
    try {
      return PercentLayout.integer(c, i.bigValue(), IntDigitsLimit.current());
    } finally {
      Refs.decref(i);
    }
  }

  private static boolean isNumber(PyObject o) {
    PyType type = PyType.of(o);
    return Indexes.isIndex(o) || type.special(Special.INT) != null || type.special(Special.FLOAT) != null
        || o instanceof PyComplex;
  }

  private static PyException wrongType(PercentFormat.Conversion c, PyObject value, boolean based, boolean ofBytes) {
    int shown = ofBytes && c.type() == 'i' ? 'd' : c.type();
    return Errors.typeError("%" + Character.toString(shown) + " format: " + (based ? "an integer" : "a real number")
        + " is required, not " + PyType.of(value).name());
  }

  /** A value as {@code %f} and its like show it. */
  public static String floating(PercentFormat.Conversion c, PyObject value) {
    return PercentLayout.floating(c, FloatConversion.asDouble(value));
  }

  /** The code of a character for {@code %c}; raises TypeError or OverflowError with these texts. */
  public static long characterCode(PyObject value, String wrongType, String outOfRange, int max) {
    if (!Indexes.isIndex(value)) {
      throw Errors.typeError(wrongType);
    }
    PyInt i = Indexes.index(value);
    try {
      if (!i.fitsLong() || i.longValue() < 0 || i.longValue() > max) {
        throw Errors.overflowError(outOfRange);
      }
      return i.longValue();
    } finally {
      Refs.decref(i);
    }
  }
}
