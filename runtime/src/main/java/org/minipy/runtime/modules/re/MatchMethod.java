package org.minipy.runtime.modules.re;

import java.util.Map;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of matches. */
enum MatchMethod implements BuiltinMethod {
  GROUP("group($self, /, *args)", "What a group has matched, for several groups a tuple; without arguments all of it."),
  START("start($self, group=0, /)", "Where a group begins."),
  END("end($self, group=0, /)", "Where a group ends."),
  SPAN("span($self, group=0, /)", "Where a group begins and ends."),
  GROUPS("groups($self, /, default=None)", "What all groups have matched."),
  GROUPDICT("groupdict($self, /, default=None)", "What the named groups have matched, by their names."),
  EXPAND("expand($self, /, template)", "The template with the groups of this match."),
  COPY("__copy__($self, /)", null),
  DEEPCOPY("__deepcopy__($self, memo, /)", null),
  CLASS_GETITEM("__class_getitem__($type, object, /)", "See PEP 585");

  private final String signature;
  private final String doc;

  MatchMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    if (this == CLASS_GETITEM) {
      return new PyGenericAlias(self, args[0]);
    }
    PyMatch m = (PyMatch) self;
    return switch (this) {
      case GROUP -> group(m, (PyTuple) args[0]);
      case START -> PyInt.of(m.start(number(m, args[0])));
      case END -> PyInt.of(m.end(number(m, args[0])));
      case SPAN -> m.span(number(m, args[0]));
      case GROUPS -> groups(m, args[0] == null ? PyNone.NONE : args[0]);
      case GROUPDICT -> named(m, args[0] == null ? PyNone.NONE : args[0]);
      case EXPAND -> expand(m, args[0]);
      default -> Refs.newRef(self);
    };
  }

  private static int number(PyMatch m, PyObject given) {
    return given == null ? 0 : m.number(given);
  }

  private static PyObject group(PyMatch m, PyTuple wanted) {
    if (wanted.size() <= 1) {
      return m.text(wanted.size() == 0 ? 0 : m.number(wanted.get(0)), PyNone.NONE);
    }
    int[] numbers = new int[wanted.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = m.number(wanted.get(i));
    }
    return texts(m, numbers, PyNone.NONE);
  }

  private static PyObject groups(PyMatch m, PyObject absent) {
    int[] numbers = new int[m.groups()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i + 1;
    }
    return texts(m, numbers, absent);
  }

  private static PyTuple texts(PyMatch m, int[] groups, PyObject absent) {
    TupleBuilder texts = new TupleBuilder(groups.length);
    try {
      for (int group : groups) {
        texts.addSteal(m.text(group, absent));
      }
    } catch (Throwable t) {
      texts.giveBack();
      throw t;
    }
    return texts.build();
  }

  private static PyObject named(PyMatch m, PyObject absent) {
    PyDict named = new PyDict();
    try {
      for (Map.Entry<String, Integer> entry : m.pattern().program().names().entrySet()) {
        PyObject text = m.text(entry.getValue(), absent);
        try {
          named.put(PyStr.intern(entry.getKey()), text);
        } finally {
          Refs.decref(text);
        }
      }
      return named;
    } catch (Throwable t) {
      Refs.decref(named);
      throw t;
    }
  }

  private static PyObject expand(PyMatch m, PyObject template) {
    StringBuilder text = new StringBuilder();
    Subject subject = m.region().subject();
    Substitution.expand(text, Substitution.template(m.pattern(), template), subject, m::start, m::end);
    return subject.made(text.toString());
  }
}
