package org.minipy.runtime.explain;

import java.util.IdentityHashMap;
import java.util.Map;
import org.minipy.runtime.memory.HeapAudit.RootVisitor;
import org.minipy.runtime.memory.NamedReferences;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.WeakRef;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.types.deque.PyDeque;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.function.PyFunctionWrapper;
import org.minipy.runtime.types.function.PyMethod;
import org.minipy.runtime.types.function.PyProperty;
import org.minipy.runtime.types.functools.PyPartial;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.set.PyAnySet;
import org.minipy.runtime.types.traceback.PyTraceback;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Names the places in which an object keeps its references.
 *
 * <p>What an object owns, its traversal says; names are only added to that. A reference that has several names gets the
 * first, one that nobody names gets an empty name. So the number of places is always that of the references, whatever
 * the names are worth.
 */
public final class Places {
  private final RootVisitor visitor;
  private final Map<PyObject, int[]> unnamed = new IdentityHashMap<>();

  private Places(RootVisitor visitor) {
    this.visitor = visitor;
  }

  /** Reports every reference that {@code o} owns, with the name of its place. */
  public static void report(PyObject o, RootVisitor visitor) {
    Places places = new Places(visitor);
    o.traverseOwned(r -> places.unnamed.computeIfAbsent(r, k -> new int[1])[0]++);
    if (places.unnamed.isEmpty()) {
      return;
    }
    places.name(o);
    places.unnamed.forEach((r, count) -> {
      for (int i = 0; i < count[0]; i++) {
        visitor.visit("", r);
      }
    });
  }

  private void place(String name, PyObject r) {
    int[] count = r == null ? null : unnamed.get(r);
    if (count != null && count[0] > 0) {
      count[0]--;
      visitor.visit(name, r);
    }
  }

  private void name(PyObject o) {
    if (o instanceof NamedReferences named) {
      named.nameReferences(this::place);
    }
    nameItems(o);
    nameParts(o);
    if (o instanceof Shaped shaped) {
      nameAttributes(shaped, PyType.of(o));
    }
    if (o instanceof HasDict holder) {
      place(".__dict__", holder.dictOrNull());
    }
    if (o.typeObject() != null) {
      place(".__class__", o.typeObject());
    }
  }

  private void nameItems(PyObject o) {
    if (o instanceof PyList list) {
      for (int i = 0; i < list.size(); i++) {
        place("[" + i + "]", list.items()[i]);
      }
    } else if (o instanceof PyTuple tuple) {
      for (int i = 0; i < tuple.size(); i++) {
        place("[" + i + "]", tuple.get(i));
      }
    } else if (o instanceof PyDict dict) {
      for (int i = 0; i < dict.entryEnd(); i++) {
        if (dict.keyAt(i) != null) {
          place(" key " + Labels.keyText(dict.keyAt(i)), dict.keyAt(i));
          place("[" + Labels.keyText(dict.keyAt(i)) + "]", dict.valueAt(i));
        }
      }
    } else if (o instanceof PyDeque deque) {
      for (int i = 0; i < deque.size(); i++) {
        place("[" + i + "]", deque.get(i));
      }
    } else if (o instanceof PyAnySet) {
      o.traverse(r -> place(" element", r));
    }
  }

  private void nameParts(PyObject o) {
    if (o instanceof PyType type && type.isHeapType()) {
      place(".__dict__", type.dict());
      place(".__mro__", type.mroTuple());
      place(".__bases__", type.bases());
      place(".__base__", type.base());
    } else if (o instanceof PyCell cell) {
      place(".cell_contents", cell.get());
    } else if (o instanceof PyMethod method) {
      place(".__func__", method.function());
      place(".__self__", method.self());
    } else if (o instanceof PyBuiltinFunction function) {
      place(".__self__", function.selfBorrowed());
      place(".__module__", function.moduleBorrowed());
    } else if (o instanceof PyFunctionWrapper wrapper) {
      place(".__wrapped__", wrapper.callable());
    } else if (o instanceof PyProperty property) {
      place(".fget", property.getter());
      place(".fset", property.setter());
      place(".fdel", property.deleter());
    } else if (o instanceof PyPartial partial) {
      place(".func", partial.function());
      place(".args", partial.args());
      place(".keywords", partial.keywords());
    } else if (o instanceof PyBaseException e) {
      place(".args", e.args());
      place(".__traceback__", e.tracebackBorrowed());
      place(".__cause__", e.causeBorrowed());
      place(".__context__", e.contextBorrowed());
    } else if (o instanceof PyTraceback traceback) {
      place(".tb_next", traceback.next());
      place(".tb_frame", traceback.frame());
    } else if (o instanceof WeakRef ref) {
      place(".__callback__", ref.callbackBorrowed());
    }
  }

  private void nameAttributes(Shaped o, PyType type) {
    Shape shape = o.shape();
    PyObject[] values = o.values();
    if (shape.isDict()) {
      place(".__dict__", values[shape.firstIndex()]);
    }
    for (int i = 0; i < shape.size(); i++) {
      place("." + shape.name(i).value(), values[shape.firstIndex() + i]);
    }
    for (int i = 0; i < shape.firstIndex(); i++) {
      place(" slot " + i + " of " + type.name(), values[i]);
    }
  }
}
