package org.minipy.runtime.modules.re;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** What matches can do. */
final class MatchSlots extends Slots {
  private static final int SHOWN = 50;

  @Override
  public BuiltinMethod[] methods() {
    return MatchMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return MatchAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __getitem__";
  }

  @Override
  public String doc() {
    return "What a pattern has matched.";
  }

  @Override
  public PyObject repr(PyObject self) {
    PyMatch m = (PyMatch) self;
    PyObject matched = m.text(0, PyNone.NONE);
    try {
      String text = Text.reprText(matched);
      return PyStr.of("<re.Match object; span=(" + m.start(0) + ", " + m.end(0) + "), match="
          + text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))))
          + ">");
    } finally {
      Refs.decref(matched);
    }
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyMatch m = (PyMatch) self;
    return m.text(m.number(key), PyNone.NONE);
  }
}
