package org.minipy.runtime.modules.gc;

import org.minipy.runtime.memory.Collector;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.types.dict.PyDefaultDict;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.tuple.PyTuple;

/** Who refers to whom, as the traversals of the objects report it. */
final class References {
  private static final int GENERATIONS = 3;

  private References() {}

  /** The tracked objects that refer to any of {@code objects}; this tuple and the result do not count. */
  static PyObject to(Collector collector, PyTuple objects) {
    PyList result = new PyList();
    try {
      Search search = new Search(objects);
      for (int i = 0; i < GENERATIONS; i++) {
        collector.forEach(i, o -> {
          if (o != objects && o != result && search.finds(o)) {
            result.append(o);
          }
        });
      }
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  private static final class Search implements Visitor {
    private final PyTuple wanted;
    private boolean found;

    Search(PyTuple wanted) {
      this.wanted = wanted;
    }

    boolean finds(PyObject holder) {
      found = false;
      visitReferents(holder, this);
      return found;
    }

    @Override
    public void visit(PyObject referent) {
      for (PyObject o : wanted.items()) {
        found |= o == referent;
      }
    }
  }

  /** What each of {@code objects} refers to, duplicates included. */
  static PyObject from(PyTuple objects) {
    PyList result = new PyList();
    try {
      for (PyObject o : objects.items()) {
        PyGcObject head = o.gcHead();
        if (head != null && head.isCollectable()) {
          visitReferents(o, result::append);
        }
      }
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  /**
   * The traversal of {@code o}; a dict whose keys are all str shows its values only. An instance of a class shows its
   * attributes, then its class, then what its built-in base has.
   */
  private static void visitReferents(PyObject o, Visitor visitor) {
    if (o instanceof Shaped instance && o.typeObject().isHeapType()) {
      InOrder order = new InOrder(o, visitor);
      Shaped.traverse(instance, referent -> order.attributes++);
      if (o instanceof PyDict dict && !(o instanceof PyDefaultDict) && dict.hasStringTable()) {
        Shaped.traverse(instance, visitor);
        visitor.visit(o.typeObject());
        visitValues(dict, visitor);
        return;
      }
      o.traverse(order);
      order.end();
    } else if (o instanceof PyDict dict && dict.isExact() && dict.hasStringTable()) {
      visitValues(dict, visitor);
    } else if (o instanceof PyType type) {
      visitClass(type, visitor);
    } else {
      o.traverseAll(visitor);
    }
  }

  private static void visitClass(PyType type, Visitor visitor) {
    if (type.typeObject().isHeapType()) {
      visitor.visit(type.typeObject());
    }
    type.traverse(visitor);
  }

  private static void visitValues(PyDict dict, Visitor visitor) {
    for (int i = 0; i < dict.entryEnd(); i++) {
      visitor.visitIfPresent(dict.valueAt(i));
    }
  }

  /** Puts the class of an instance behind its attributes. */
  private static final class InOrder implements Visitor {
    private final PyObject instance;
    private final Visitor visitor;
    private int attributes;

    InOrder(PyObject instance, Visitor visitor) {
      this.instance = instance;
      this.visitor = visitor;
    }

    @Override
    public void visit(PyObject referent) {
      if (attributes-- == 0) {
        visitor.visit(instance.typeObject());
      }
      visitor.visit(referent);
    }

    void end() {
      if (attributes >= 0) {
        visitor.visit(instance.typeObject());
      }
    }
  }
}
