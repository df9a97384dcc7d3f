package org.minipy.runtime.modules.re;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The attributes of matches. */
enum MatchAttribute implements BuiltinAttribute {
  LASTINDEX("lastindex", "The number of the group that was closed last."),
  LASTGROUP("lastgroup", "The name of the group that was closed last."),
  REGS("regs", null),
  STRING("string", "What was searched."),
  RE("re", "The pattern."),
  POS("pos", "Where the search began."),
  ENDPOS("endpos", "Where the search had to end.");

  private final String attributeName;
  private final String doc;

  MatchAttribute(String attributeName, String doc) {
    this.attributeName = attributeName;
    this.doc = doc;
  }

  @Override
  public String attributeName() {
    return attributeName;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public boolean isMember() {
    return this == STRING || this == RE || this == POS || this == ENDPOS;
  }

  @Override
  public PyObject get(PyObject self) {
    PyMatch m = (PyMatch) self;
    return switch (this) {
      case LASTINDEX -> m.lastGroup() == 0 ? PyNone.owned() : PyInt.of(m.lastGroup());
      case LASTGROUP -> lastGroupName(m);
      case REGS -> spans(m);
      case STRING -> Refs.newRef(m.string());
      case RE -> Refs.newRef(m.pattern());
      case POS -> PyInt.of(m.region().start());
      case ENDPOS -> PyInt.of(m.region().end());
    };
  }

  private static PyObject lastGroupName(PyMatch m) {
    for (var entry : m.pattern().program().names().entrySet()) {
      if (entry.getValue() == m.lastGroup()) {
        return PyStr.of(entry.getKey());
      }
    }
    return PyNone.owned();
  }

  private static PyTuple spans(PyMatch m) {
    TupleBuilder spans = new TupleBuilder(m.groups() + 1);
    try {
      for (int i = 0; i <= m.groups(); i++) {
        spans.addSteal(m.span(i));
      }
    } catch (Throwable t) {
      spans.giveBack();
      throw t;
    }
    return spans.build();
  }
}
