package org.minipy.runtime.types.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Making classes through type(name, bases, namespace). */
final class ClassBuilderTest {
  private static PyType make(String name, PyDict namespace, PyObject... bases) {
    PyStr n = PyStr.intern(name);
    PyTuple b = PyTuple.of(bases);
    try {
      return (PyType) Calls.call(PyType.TYPE, n, b, namespace);
    } finally {
      Refs.decref(b);
    }
  }

  @Test
  void plainClassHasTheCountsOfCPython() {
    BareInterpreter.run(() -> {
      PyType c = make("C", new PyDict());
      assertEquals(4, Refs.visibleCount(c));
      PyObject o = Calls.call(c);
      assertEquals(5, Refs.visibleCount(c));
      assertEquals("<class 'C'>", Text.reprText(c));
      PyStr x = PyStr.intern("x");
      PyObject value = new PyStr("value");
      c.slots().setAttribute(o, x, value);
      assertEquals(2, Refs.visibleCount(value));
      Refs.decref(o);
      assertEquals(1, Refs.visibleCount(value));
      assertEquals(4, Refs.visibleCount(c));
    });
  }

  @Test
  void slotsAreSortedAndMangled() {
    BareInterpreter.run(() -> {
      PyDict ns = new PyDict();
      ns.put(PyStr.intern("__slots__"), PyTuple.of(PyStr.intern("__b"), PyStr.intern("a")));
      PyType c = make("C", ns);
      assertEquals("[_C__b, a]", java.util.Arrays.toString(c.addedSlots()));
      PyObject o = Calls.call(c);
      PyStr a = PyStr.intern("a");
      assertThrows(PyException.class, () -> c.slots().getAttribute(o, a));
      c.slots().setAttribute(o, a, PyInt.of(5));
      assertEquals("5", Text.reprText(c.slots().getAttribute(o, a)));
      assertThrows(PyException.class, () -> c.slots().setAttribute(o, PyStr.intern("z"), a));
    });
  }

  @Test
  void linearization() {
    BareInterpreter.run(() -> {
      PyType a = make("A", new PyDict());
      PyType b = make("B", new PyDict(), a);
      PyType c = make("C", new PyDict(), a);
      PyType d = make("D", new PyDict(), b, c);
      assertEquals(java.util.List.of(d, b, c, a, PyType.OBJECT), java.util.List.of(d.mro()));
      PyException e = assertThrows(PyException.class, () -> make("X", new PyDict(), a, b));
      assertEquals("Cannot create a consistent method resolution\norder (MRO) for bases A, B",
          Text.strText(e.value()));
      e.discard();
    });
  }
}
