package org.minipy.runtime.modules.heapq;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;

/** The functions of the module _heapq. */
enum HeapqFunction implements BuiltinMethod {
  HEAPPUSH("heappush($module, heap, item, /)", "Add an item to a heap."),
  HEAPPOP("heappop($module, heap, /)", "Take the smallest item out of a heap and return it."),
  HEAPPUSHPOP("heappushpop($module, heap, item, /)", "Add an item to a heap, then take the smallest one out."),
  HEAPREPLACE("heapreplace($module, heap, item, /)", "Take the smallest item out of a heap, then add one."),
  HEAPIFY("heapify($module, heap, /)", "Make a list a heap, in place."),
  HEAPPOP_MAX("_heappop_max($module, heap, /)", "heappop() of a heap whose greatest item comes first."),
  HEAPREPLACE_MAX(
      "_heapreplace_max($module, heap, item, /)", "heapreplace() of a heap whose greatest item comes first."),
  HEAPIFY_MAX("_heapify_max($module, heap, /)", "Make a list a heap whose greatest item comes first, in place.");

  private final String signature;
  private final String doc;

  HeapqFunction(String signature, String doc) {
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
    String name = signature.substring(0, signature.indexOf('('));
    if (!(args[0] instanceof PyList list)) {
      throw Errors.typeError(name + "() argument" + (args.length > 1 ? " 1" : "") + " must be list, not "
          + PyType.of(args[0]).name());
    }
    HeapList heap = new HeapList(list, name.endsWith("_max"));
    return switch (this) {
      case HEAPPUSH -> push(list, heap, args[1]);
      case HEAPPOP, HEAPPOP_MAX -> heap.pop();
      case HEAPPUSHPOP -> list.size() == 0 || !heap.precedes(list.get(0), args[1])
          ? Refs.newRef(args[1]) : heap.replace(args[1]);
      case HEAPREPLACE, HEAPREPLACE_MAX -> heap.replace(args[1]);
      case HEAPIFY, HEAPIFY_MAX -> order(heap);
    };
  }

  private static PyObject push(PyList list, HeapList heap, PyObject item) {
    list.append(item);
    heap.rise(0, list.size() - 1);
    return PyNone.owned();
  }

  private static PyObject order(HeapList heap) {
    heap.orderAll();
    return PyNone.owned();
  }
}
