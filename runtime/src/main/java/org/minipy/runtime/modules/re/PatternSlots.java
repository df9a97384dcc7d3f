package org.minipy.runtime.modules.re;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** What patterns can do. */
final class PatternSlots extends Slots {
  private static final int SHOWN = 200;
  private static final String[] FLAG_NAMES = {
    null, "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"
  };
  private static final int UNICODE = 5;

  @Override
  public BuiltinMethod[] methods() {
    return PatternMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return PatternAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __hash__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__";
  }

  @Override
  public String doc() {
    return "A compiled pattern.";
  }

  @Override
  public PyObject repr(PyObject self) {
    PyPattern p = (PyPattern) self;
    String pattern = Text.reprText(p.pattern());
    StringBuilder text = new StringBuilder("re.compile(");
    text.append(pattern, 0, Math.min(pattern.length(), SHOWN));
    String separator = ", ";
    int left = p.program().flags();
    for (int i = 1; i < FLAG_NAMES.length; i++) {
      if ((left & 1 << i) != 0) {
        left &= ~(1 << i);
        if (i != UNICODE || !p.isText()) {
          text.append(separator).append("re.").append(FLAG_NAMES[i]);
          separator = "|";
        }
      }
    }
    if (left != 0) {
      text.append(separator).append("0x").append(Integer.toHexString(left));
    }
    return PyStr.of(text.append(')').toString());
  }

  @Override
  public long hash(PyObject self) {
    PyPattern p = (PyPattern) self;
    return Comparison.hash(p.pattern()) * 31 + p.program().flags();
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyPattern b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyPattern a = (PyPattern) self;
    boolean equal = a == b || a.program().flags() == b.program().flags() && a.isText() == b.isText()
        && Comparison.equal(a.pattern(), b.pattern());
    return PyBool.of(equal == (op == CompareOp.EQ));
  }

}
