package org.minipy.interpreter.tree;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Span;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Reads the fields of nodes of the module ast, which a program may have filled with anything. */
final class NodeReader {
  /** The classes of binary operators in the order of the grammar's enumeration. */
  static final String[] BINARY = {
    "Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"
  };

  private final NodeTypes types;

  NodeReader(NodeTypes types) {
    this.types = types;
  }

  /** The class below {@code base} that {@code node} is of; raises TypeError. */
  String kind(PyObject node, String base) {
    String kind = types.nameOrNull(node, base);
    if (kind == null || kind.equals(base)) {
      throw unexpected(node, base);
    }
    return kind;
  }

  /** The error of an object that is no {@code base}. */
  static PyException unexpected(PyObject node, String base) {
    return Errors.typeError("expected some sort of " + base + ", but got " + Text.reprText(node));
  }

  /** The value of an optional field, owned; null when it is None or missing. */
  PyObject valueOrNull(PyObject node, String field) {
    PyObject value = Attributes.getOrNull(node, PyStr.intern(field));
    return value == PyNone.NONE ? null : value;
  }

  /** The value of a field, owned, which may be None; raises TypeError when it is missing. */
  PyObject present(PyObject node, String kind, String field) {
    PyObject value = Attributes.getOrNull(node, PyStr.intern(field));
    if (value == null) {
      throw missing(field, kind);
    }
    return value;
  }

  private static PyException missing(String field, String kind) {
    return Errors.typeError("required field \"" + field + "\" missing from " + kind);
  }

  /** The value of a field, owned; raises TypeError and, for None, ValueError. */
  PyObject value(PyObject node, String kind, String field) {
    PyObject value = present(node, kind, field);
    if (value == PyNone.NONE) {
      throw Errors.valueError("field '" + field + "' is required for " + kind);
    }
    return value;
  }

  /** Reads an element of a list. */
  interface ElementReader<T> {
    /** The tree for one element, which is borrowed. */
    T read(PyObject element);
  }

  /** The elements of a list field; raises TypeError. */
  <T> List<T> list(PyObject node, String kind, String field, ElementReader<T> reader) {
    PyObject value = Attributes.getOrNull(node, PyStr.intern(field));
    if (value == null) {
      return List.of();
    }
    try {
      if (!(value instanceof PyList list)) {
        throw Errors.typeError(kind + " field \"" + field + "\" must be a list, not a " + PyType.of(value).name());
      }
      List<T> result = new ArrayList<>();
      int size = list.size();
      for (int i = 0; i < list.size(); i++) {
        PyObject element = Refs.newRef(list.get(i));
        try {
          result.add(reader.read(element));
        } finally {
          Refs.decref(element);
        }
        if (list.size() != size) {
          throw Errors.runtimeError(kind + " field \"" + field + "\" changed size during iteration");
        }
      }
      return result;
    } finally {
      Refs.decref(value);
    }
  }

  /** The text of an identifier field, which is null for None; raises TypeError. */
  String identifierOrNull(PyObject node, String field) {
    PyObject value = valueOrNull(node, field);
    if (value == null) {
      return null;
    }
    try {
      return identifier(value);
    } finally {
      Refs.decref(value);
    }
  }

  /** The text of an identifier; raises TypeError. */
  static String identifier(PyObject value) {
    if (value instanceof PyStr s && s.isExact()) {
      return s.value();
    }
    throw Errors.typeError("AST identifier must be of type str");
  }

  /** The text of an identifier field; raises TypeError and ValueError. */
  String identifier(PyObject node, String kind, String field) {
    PyObject value = value(node, kind, field);
    try {
      return identifier(value);
    } finally {
      Refs.decref(value);
    }
  }

  /** An int field; raises TypeError and ValueError. */
  int integer(PyObject node, String kind, String field) {
    return integerSteal(present(node, kind, field));
  }

  /** An int field; {@code otherwise} when it is missing or None. */
  int integerOr(PyObject node, String field, int otherwise) {
    PyObject value = Attributes.getOrNull(node, PyStr.intern(field));
    return value == null || value == PyNone.NONE ? otherwise : integerSteal(value);
  }

  private static int integerSteal(PyObject value) {
    try {
      if (!(value instanceof PyInt i)) {
        throw Errors.valueError("invalid integer value: " + Text.reprText(value));
      }
      if (!i.fitsLong() || (int) i.longValue() != i.longValue()) {
        throw Errors.overflowError("Python int too large to convert to C int");
      }
      return (int) i.longValue();
    } finally {
      Refs.decref(value);
    }
  }

  /** Where {@code node}, a {@code base}, stands; raises TypeError and ValueError. */
  Span span(PyObject node, String base) {
    int line = integer(node, base, "lineno");
    int column = integer(node, base, "col_offset");
    boolean required = base.equals("pattern") || base.equals("type_param");
    int endLine = required ? integer(node, base, "end_lineno") : integerOr(node, "end_lineno", line);
    int endColumn = required ? integer(node, base, "end_col_offset") : integerOr(node, "end_col_offset", column);
    if (line > endLine) {
      throw Errors.valueError("AST node line range (" + line + ", " + endLine + ") is not valid");
    }
    if (line < 0 && endLine != line || column < 0 && column != endColumn) {
      throw Errors.valueError("AST node column range (" + column + ", " + endColumn + ") for line range (" + line + ", "
          + endLine + ") is not valid");
    }
    if (line == endLine && column > endColumn) {
      throw Errors.valueError("line " + line + ", column " + column + "-" + endColumn + " is not a valid range");
    }
    return new Span(line, column, endLine, endColumn);
  }
}
