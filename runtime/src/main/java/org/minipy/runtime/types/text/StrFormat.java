package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.FieldFormat;
import org.minipy.runtime.algorithm.FieldName;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Ascii;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/** One run of str.format or str.format_map. */
final class StrFormat {
  private static final int MAX_DEPTH = 2;

  /** The positional arguments; null for format_map. */
  private final PyTuple args;

  /** The keyword arguments; may be null. */
  private final PyObject mapping;

  private final FieldName.Numbering numbering = new FieldName.Numbering();

  private StrFormat(PyTuple args, PyObject mapping) {
    this.args = args;
    this.mapping = mapping;
  }

  /** {@code format.format(*args, **mapping)}; {@code args} is null for format_map. */
  static PyStr format(PyStr format, PyTuple args, PyObject mapping) {
    String text = format.value();
    if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
      return format.length() == 0 ? PyStr.of("") : Refs.newRef(format);
    }
    try {
      return new StrFormat(args, mapping).run(text, MAX_DEPTH);
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  private PyStr run(String text, int depth) {
    if (depth == 0) {
      throw Errors.valueError("Max string recursion exceeded");
    }
    TextBuilder out = new TextBuilder();
    try {
      FieldFormat reader = new FieldFormat(text);
      while (!reader.atEnd()) {
        StringBuilder literal = new StringBuilder();
        FieldFormat.Field field = reader.next(literal);
        out.append(literal);
        if (field != null) {
          out.appendSteal(render(field, depth));
        }
      }
      return out.finish();
    } catch (Throwable t) {
      out.dispose();
      throw t;
    }
  }

  private PyStr render(FieldFormat.Field field, int depth) {
    PyObject value = converted(field, value(field.name()));
    PyStr spec = null;
    try {
      spec = field.nested() ? run(field.spec(), depth - 1) : PyStr.of(field.spec());
      return Text.format(value, spec);
    } finally {
      Refs.xdecref(spec);
      Refs.decref(value);
    }
  }

  /** The value after {@code !r}, {@code !s} or {@code !a}; steals the reference. */
  private static PyObject converted(FieldFormat.Field field, PyObject value) {
    if (field.conversion() == 0) {
      return value;
    }
    try {
      return switch (field.conversion()) {
        case 'r' -> Text.repr(value);
        case 's' -> Text.str(value);
        case 'a' -> Ascii.of(value);
        default -> throw FieldFormat.unknownConversion(field.conversion());
      };
    } finally {
      Refs.decref(value);
    }
  }

  private PyObject value(String nameText) {
    FieldName name = new FieldName(nameText, numbering);
    PyObject value = first(name);
    try {
      while (name.next()) {
        PyObject next = step(value, name);
        Refs.decref(value);
        value = next;
      }
    } catch (Throwable t) {
      Refs.decref(value);
      throw t;
    }
    return value;
  }

  private PyObject first(FieldName name) {
    if (name.isPositional()) {
      if (args == null) {
        throw Errors.valueError("Format string contains positional fields");
      }
      if (name.index() >= args.size()) {
        throw Errors.indexError(
            "Replacement index " + name.index() + " out of range for positional args tuple");
      }
      return Refs.newRef(args.get((int) name.index()));
    }
    PyStr key = PyStr.of(name.first());
    try {
      if (mapping == null) {
        throw Errors.keyError(key);
      }
      return Items.get(mapping, key);
    } finally {
      Refs.decref(key);
    }
  }

  private static PyObject step(PyObject value, FieldName name) {
    if (name.isAttribute()) {
      PyStr attribute = PyStr.of(name.part());
      try {
        return PyType.of(value).slots().getAttribute(value, attribute);
      } finally {
        Refs.decref(attribute);
      }
    }
    PyObject key = name.index() >= 0 ? PyInt.of(name.index()) : PyStr.of(name.part());
    try {
      return Items.get(value, key);
    } finally {
      Refs.decref(key);
    }
  }
}
