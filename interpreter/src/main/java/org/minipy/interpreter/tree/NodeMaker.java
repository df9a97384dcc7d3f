package org.minipy.interpreter.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.source.SourceText;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * Makes nodes of the module ast. Columns there count bytes of UTF-8. What is made, a part, belongs to the maker until
 * the node or list around it takes it, so that none is lost when a later one fails.
 */
final class NodeMaker {
  private static final int ASCII = 0x80;

  private final NodeTypes types;
  private final SourceText text;
  private final List<PyObject> parts = new ArrayList<>();

  NodeMaker(NodeTypes types, SourceText text) {
    this.types = types;
    this.text = text;
  }

  /**
   * A node of class {@code name}, a new part. Its fields are {@code values}, the parts made last, which go over to it;
   * {@code span} is null for a node without place.
   */
  PyObject make(String name, Span span, PyObject... values) {
    List<NodeKind.Field> fields = types.kind(name).fields();
    PyTreeNode node = new PyTreeNode(types.type(name));
    part(node);
    PyDict dict = node.dict();
    for (int i = 0; i < values.length; i++) {
      dict.put(PyStr.intern(fields.get(i).name()), values[i]);
    }
    if (span != null) {
      place(dict, span);
    }
    parts.removeLast();
    for (int i = 0; i < values.length; i++) {
      Refs.decref(parts.removeLast());
    }
    return part(node);
  }

  /** Keeps {@code oSteal}, whose reference it takes over, until it goes into a node or list; returns it. */
  <T extends PyObject> T part(T oSteal) {
    parts.add(oSteal);
    return oSteal;
  }

  /** The part made last goes to the caller, who owns it. */
  PyObject take() {
    return parts.removeLast();
  }

  /** Gives back the parts that no node has taken: when one fails, those made before it. */
  void giveBack() {
    while (!parts.isEmpty()) {
      Refs.decref(parts.removeLast());
    }
  }

  /** A part that is an empty list. */
  PyList list() {
    return part(new PyList());
  }

  /** A part that is None. */
  PyObject none() {
    return part(PyNone.owned());
  }

  /** A part that is an int. */
  PyObject integer(int value) {
    return part(PyInt.of(value));
  }

  /** A part that is a name, or None for null. */
  PyObject name(String name) {
    return name == null ? none() : part(PyStr.intern(name));
  }

  private void place(PyDict dict, Span span) {
    dict.putSteal(NodeTypes.PLACES[0], PyInt.of(span.line()));
    dict.putSteal(NodeTypes.PLACES[1], PyInt.of(bytes(span.line(), span.column())));
    dict.putSteal(NodeTypes.PLACES[2], PyInt.of(span.endLine()));
    dict.putSteal(NodeTypes.PLACES[3], PyInt.of(bytes(span.endLine(), span.endColumn())));
  }

  private int bytes(int line, int column) {
    String source = text.line(line);
    int end = 0;
    for (int i = 0; i < column && end < source.length(); i++) {
      end += Character.charCount(source.codePointAt(end));
    }
    for (int i = 0; i < end; i++) {
      if (source.charAt(i) >= ASCII) {
        return source.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return column;
  }

  /** A part: the instance that stands for an operator or context. */
  PyObject operator(String name) {
    return part(types.operator(name));
  }

  /** A part: the instance that stands for {@code op}. */
  PyObject operator(BinaryOperator op) {
    return operator(NodeReader.BINARY[op.ordinal()]);
  }
}
