package org.minipy.interpreter.tree;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.source.SourceText;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** Makes nodes of the module ast. Columns there count bytes of UTF-8. */
final class NodeMaker {
  private static final int ASCII = 0x80;

  private final NodeTypes types;
  private final SourceText text;

  NodeMaker(NodeTypes types, SourceText text) {
    this.types = types;
    this.text = text;
  }

  /** A node of class {@code name}; steals the values of its fields; {@code span} is null for a node without place. */
  PyObject make(String name, Span span, PyObject... valuesSteal) {
    List<NodeKind.Field> fields = types.kind(name).fields();
    PyTreeNode node = null;
    try {
      node = new PyTreeNode(types.type(name));
      PyDict dict = node.dict();
      for (int i = 0; i < valuesSteal.length; i++) {
        dict.put(PyStr.intern(fields.get(i).name()), valuesSteal[i]);
      }
      if (span != null) {
        place(dict, span);
      }
    } catch (Throwable t) {
      Refs.xdecref(node);
      throw t;
    } finally {
      Refs.decrefAll(valuesSteal);
    }
    return node;
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

  /** The instance that stands for an operator or context. */
  PyObject operator(String name) {
    return types.operator(name);
  }

  /** The instance that stands for {@code op}. */
  PyObject operator(BinaryOperator op) {
    return operator(NodeReader.BINARY[op.ordinal()]);
  }
}
