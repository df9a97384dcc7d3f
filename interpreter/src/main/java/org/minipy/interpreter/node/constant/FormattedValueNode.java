package org.minipy.interpreter.node.constant;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Ascii;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;

/** {@code {value!conversion:spec}} in an f-string. */
public final class FormattedValueNode extends ExprNode {
  private final ExprNode value;
  private final int conversion;
  private final ExprNode spec;
  private final int position;

  /** Formats {@code value}, converted by {@code conversion} (one of s, r, a, or -1); {@code spec} may be null. */
  public FormattedValueNode(ExprNode value, int conversion, ExprNode spec, int position) {
    this.value = value;
    this.conversion = conversion;
    this.spec = spec;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject v = value.execute(f);
    PyObject s = null;
    try {
      if (spec != null) {
        s = spec.execute(f);
      }
      f.position = position;
      if (conversion != -1) {
        PyObject converted = convert(v);
        PyObject old = v;
        v = converted;
        Refs.decref(old);
      }
      return Text.format(v, s == null ? PyStr.EMPTY : (PyStr) s);
    } finally {
      Refs.decref(v);
      Refs.xdecref(s);
    }
  }

  private PyObject convert(PyObject v) {
    return switch (conversion) {
      case 's' -> Text.str(v);
      case 'r' -> Text.repr(v);
      default -> Ascii.of(v);
    };
  }
}
