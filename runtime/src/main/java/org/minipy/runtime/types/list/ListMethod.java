package org.minipy.runtime.types.list;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.SearchBounds;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods of list. */
enum ListMethod implements BuiltinMethod {
  GETITEM("__getitem__($self, index, /)", "Return self[index]."),
  REVERSED("__reversed__($self, /)", "Return an iterator that goes through the list from its end."),
  SIZEOF("__sizeof__($self, /)", "Return the size in memory, in bytes."),
  CLEAR("clear($self, /)", "Take all items out."),
  COPY("copy($self, /)", "Return a new list of the same items."),
  APPEND("append($self, object, /)", "Add one item at the end."),
  INSERT("insert($self, index, object, /)", "Put an item before the one at index."),
  EXTEND("extend($self, iterable, /)", "Add the items of an iterable at the end."),
  POP("pop($self, index=-1, /)", "Take the item at index (the last one unless told otherwise) out and return it.\n\n"
      + "IndexError is raised when there is no such item."),
  REMOVE("remove($self, value, /)",
      "Take out the first item that equals value.\n\nValueError is raised when none does."),
  INDEX("index($self, value, start=0, stop=sys.maxsize, /)",
      "Return the index of the first item that equals value.\n\nValueError is raised when none does."),
  COUNT("count($self, value, /)", "Return how many items equal value."),
  REVERSE("reverse($self, /)", "Turn the order of the items round, in place."),
  SORT("sort($self, /, *, key=None, reverse=False)",
      "Sort the items in place, the smallest first; equal ones keep their order.\n\n"
          + "With a key function, its results are compared. With reverse, the largest comes first."),
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585");

  private final String signature;
  private final String doc;

  ListMethod(String signature, String doc) {
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
    PyList list = (PyList) self;
    return switch (this) {
      case GETITEM -> PyList.TYPE.slots().getItem(list, args[0]);
      case REVERSED -> new PyListReverseIterator(list);
      case SIZEOF -> PyInt.of(PyList.TYPE.slots().sizeOf(list));
      case CLEAR -> clear(list);
      case COPY -> PyList.copyOf(list.items(), 0, list.size());
      case APPEND -> append(list, args[0]);
      case INSERT -> insert(list, args[0], args[1]);
      case EXTEND -> extend(list, args[0]);
      case POP -> pop(list, args[0]);
      case REMOVE -> remove(list, args[0]);
      case INDEX -> index(list, args[0], args[1], args[2]);
      case COUNT -> count(list, args[0]);
      case REVERSE -> reverse(list);
      case SORT -> ListSort.sort(list, args[0], args[1]);
      case CLASS_GETITEM -> throw new IllegalStateException(signature);
    };
  }

  private static PyObject append(PyList list, PyObject item) {
    list.append(item);
    return PyNone.owned();
  }

  private static PyObject clear(PyList list) {
    list.clear();
    return PyNone.owned();
  }

  private static PyObject insert(PyList list, PyObject where, PyObject item) {
    list.insert(size(where), item);
    return PyNone.owned();
  }

  private static PyObject extend(PyList list, PyObject iterable) {
    list.extend(iterable);
    return PyNone.owned();
  }

  private static long size(PyObject o) {
    return Indexes.toSize(o, "Python int too large to convert to C ssize_t");
  }

  private static PyObject pop(PyList list, PyObject where) {
    long index = where == null ? -1 : size(where);
    int n = list.size();
    if (n == 0) {
      throw Errors.indexError("pop from empty list");
    }
    long i = index < 0 ? index + n : index;
    if (i < 0 || i >= n) {
      throw Errors.indexError("pop index out of range");
    }
    return list.pop((int) i);
  }

  private static PyObject remove(PyList list, PyObject value) {
    for (int i = 0; i < list.size(); i++) {
      if (Comparison.equalItem(list.get(i), value)) {
        ListSlicing.replace(list, i, i + 1, null, 0);
        return PyNone.owned();
      }
    }
    throw Errors.valueError("list.remove(x): x not in list");
  }

  private static PyObject index(PyList list, PyObject value, PyObject start, PyObject stop) {
    long first = SearchBounds.of(start, list.size(), 0);
    long end = SearchBounds.of(stop, list.size(), Long.MAX_VALUE);
    for (long i = first; i < end && i < list.size(); i++) {
      if (Comparison.equalItem(list.get((int) i), value)) {
        return PyInt.of(i);
      }
    }
    throw Errors.valueError(Text.reprText(value) + " is not in list");
  }

  private static PyObject count(PyList list, PyObject value) {
    long n = 0;
    for (int i = 0; i < list.size(); i++) {
      if (Comparison.equalItem(list.get(i), value)) {
        n++;
      }
    }
    return PyInt.of(n);
  }

  private static PyObject reverse(PyList list) {
    list.reverse();
    return PyNone.owned();
  }
}
