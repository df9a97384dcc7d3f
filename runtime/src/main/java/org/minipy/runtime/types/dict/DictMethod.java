package org.minipy.runtime.types.dict;

import org.minipy.runtime.algorithm.DictSizes;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.set.PyAnySet;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of dict. */
enum DictMethod implements BuiltinMethod {
  GETITEM("__getitem__($self, key, /)", "Return self[key]."),
  CONTAINS("__contains__($self, key, /)", "Whether the dict has the key."),
  SIZEOF("__sizeof__($self, /) --", "Return the size in memory, in bytes."),
  GET("get($self, key, default=None, /)", "Return the value of key, or default when there is no such key."),
  SETDEFAULT("setdefault($self, key, default=None, /)",
      "Add key with the value default unless the key is there; return the value that it has then."),
  POP("pop($self, key, default=<unrepresentable>, /)",
      "Take key out and return its value.\n\n"
          + "Without the key, default is returned or, when none is given, KeyError raised."),
  POPITEM("popitem($self, /)", "Take out the item that was added last and return it as a pair (key, value).\n\n"
      + "KeyError is raised when the dict is empty."),
  KEYS("keys($self, /) --", "Return a view of the keys."),
  ITEMS("items($self, /) --", "Return a view of the items, as pairs (key, value)."),
  VALUES("values($self, /) --", "Return a view of the values."),
  UPDATE("update($self, /, *args, **kwargs) --",
      "Add the items of a mapping or of an iterable of pairs, then those of the keyword arguments."),
  FROMKEYS("fromkeys($type, iterable, value=None, /)",
      "Make a dict with the keys of an iterable, all with the same value."),
  CLEAR("clear($self, /) --", "Take all items out."),
  COPY("copy($self, /) --", "Return a new dict of the same items."),
  REVERSED("__reversed__($self, /)", "Return an iterator over the keys that begins with the newest."),
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585");

  private final String signature;
  private final String doc;

  DictMethod(String signature, String doc) {
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
    return switch (this) {
      case GETITEM -> PyDict.TYPE.slots().getItem(self, args[0]);
      case CONTAINS -> PyBool.of(((PyDict) self).find(args[0]) >= 0);
      case SIZEOF -> PyInt.of(PyDict.TYPE.slots().sizeOf(self));
      case GET -> get((PyDict) self, args[0], args[1]);
      case SETDEFAULT -> setDefault((PyDict) self, args[0], args[1] == null ? PyNone.NONE : args[1]);
      case POP -> pop((PyDict) self, args[0], args[1]);
      case POPITEM -> popItem((PyDict) self);
      case KEYS -> new PyDictView(PyDictView.KEYS, (PyDict) self);
      case ITEMS -> new PyDictView(PyDictView.ITEMS, (PyDict) self);
      case VALUES -> new PyDictView(PyDictView.VALUES, (PyDict) self);
      case UPDATE -> update((PyDict) self, (PyTuple) args[0], (PyDict) args[1]);
      case FROMKEYS -> fromKeys(self, args[0], args[1] == null ? PyNone.NONE : args[1]);
      case CLEAR -> clear((PyDict) self);
      case COPY -> ((PyDict) self).copy();
      case REVERSED -> new PyDictIterator(PyDictIterator.REVERSE_KEYS, (PyDict) self);
      case CLASS_GETITEM -> new PyGenericAlias(self, args[0]);
    };
  }

  private static PyObject get(PyDict dict, PyObject key, PyObject otherwise) {
    int i = dict.find(key);
    if (i >= 0) {
      return Refs.newRef(dict.valueAt(i));
    }
    return otherwise == null ? PyNone.owned() : Refs.newRef(otherwise);
  }

  private static PyObject setDefault(PyDict dict, PyObject key, PyObject otherwise) {
    long hash = key instanceof PyStr s && s.isExact() ? s.hash() : Comparison.hash(key);
    int i = dict.findForInsertion(key, hash);
    if (i >= 0) {
      return Refs.newRef(dict.valueAt(i));
    }
    dict.insertNewSteal(Refs.newRef(key), hash, Refs.newRef(otherwise));
    return Refs.newRef(otherwise);
  }

  private static PyObject pop(PyDict dict, PyObject key, PyObject otherwise) {
    int i = dict.size() == 0 ? -1 : dict.find(key);
    if (i >= 0) {
      return dict.popAt(i);
    }
    if (otherwise == null) {
      throw Errors.keyError(key);
    }
    return Refs.newRef(otherwise);
  }

  private static PyObject popItem(PyDict dict) {
    PyTuple item = dict.popNewest();
    if (item == null) {
      throw Errors.keyError("popitem(): dictionary is empty");
    }
    return item;
  }

  private static PyObject update(PyDict dict, PyTuple args, PyDict keywords) {
    DictMerge.update(dict, "update", args.items(), null);
    if (keywords != null) {
      DictMerge.merge(dict, keywords, DictMerge.REPLACE);
    }
    return PyNone.owned();
  }

  private static PyObject clear(PyDict dict) {
    dict.clear();
    return PyNone.owned();
  }

  private static PyObject fromKeys(PyObject type, PyObject iterable, PyObject value) {
    PyObject made = Calls.call(type);
    try {
      if (made instanceof PyDict dict && dict.isExact()) {
        presize(dict, iterable);
        putAll(dict, iterable, value);
      } else {
        Iteration.forEach(iterable, key -> Items.set(made, key, value));
      }
    } catch (Throwable t) {
      Refs.decref(made);
      throw t;
    }
    return made;
  }

  /** The keys of a dict or set come with their hashes. */
  private static void putAll(PyDict dict, PyObject iterable, PyObject value) {
    if (iterable instanceof PyDict keys && keys.isExact()) {
      for (int i = 0; i < keys.entryEnd(); i++) {
        if (keys.keyAt(i) != null) {
          putHeld(dict, keys.keyAt(i), keys.hashAt(i), value);
        }
      }
    } else if (iterable instanceof PyAnySet keys && keys.isExact()) {
      for (int i = keys.nextPosition(0); i >= 0; i = keys.nextPosition(i + 1)) {
        putHeld(dict, keys.objectAt(i), keys.hashAt(i), value);
      }
    } else {
      Iteration.forEach(iterable, key -> dict.put(key, value));
    }
  }

  private static void putHeld(PyDict dict, PyObject key, long hash, PyObject value) {
    Refs.incref(key);
    try {
      dict.put(key, hash, value);
    } finally {
      Refs.decref(key);
    }
  }

  private static void presize(PyDict dict, PyObject iterable) {
    if (iterable instanceof PyDict keys && keys.isExact()) {
      dict.presize(Math.max(DictSizes.estimated(keys.size()), dict.logarithm()), keys.hasStringTable());
    } else if (iterable instanceof PyAnySet keys && keys.isExact()) {
      dict.presize(Math.max(DictSizes.estimated(keys.size()), dict.logarithm()), false);
    }
  }
}
