package org.minipy.runtime.types.functools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.TypeNames;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of partial. */
final class PartialSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return PartialMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return new BuiltinAttribute[] {
      PartialAttribute.FUNC, PartialAttribute.ARGS, PartialAttribute.KEYWORDS, DictAttribute.DICT
    };
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __call__ __getattribute__ __setattr__ __delattr__";
  }

  @Override
  public String doc() {
    return "partial(func, *args, **keywords) calls func with these arguments and those of the call.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (given == 0) {
      throw Errors.typeError("type 'partial' takes at least one argument");
    }
    if (!Calls.isCallable(args[0])) {
      throw Errors.typeError("the first argument must be callable");
    }
    PyPartial inner = type == PyPartial.TYPE && args[0] instanceof PyPartial p && p.typeObject() == PyPartial.TYPE
        && p.dictOrNull() == null ? p : null;
    PyTuple positional = positional(inner, args, given);
    PyDict named = null;
    try {
      named = inner == null ? new PyDict() : inner.keywords().copy();
      for (int i = given; i < args.length; i++) {
        named.put(keywords[i - given], args[i]);
      }
      return new PyPartial(type, inner == null ? args[0] : inner.function(), positional, named);
    } finally {
      Refs.decref(positional);
      Refs.xdecref(named);
    }
  }

  private static PyTuple positional(PyPartial inner, PyObject[] args, int given) {
    if (inner == null || inner.args().size() == 0) {
      return PyTuple.copyOf(args, 1, given - 1);
    }
    if (given == 1) {
      return Refs.newRef(inner.args());
    }
    PyObject[] all = new PyObject[inner.args().size() + given - 1];
    System.arraycopy(inner.args().items(), 0, all, 0, inner.args().size());
    System.arraycopy(args, 1, all, inner.args().size(), given - 1);
    return PyTuple.copyOf(all, 0, all.length);
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyPartial p = (PyPartial) self;
    PyObject function = Refs.newRef(p.function());
    PyTuple first = Refs.newRef(p.args());
    try {
      if (p.keywords().size() == 0) {
        return Calls.call(function, joined(first, args), keywords);
      }
      return callWithKeywords(p, function, first, args, keywords);
    } finally {
      Refs.decref(first);
      Refs.decref(function);
    }
  }

  private static PyObject[] joined(PyTuple first, PyObject[] args) {
    if (first.size() == 0) {
      return args;
    }
    PyObject[] all = new PyObject[first.size() + args.length];
    System.arraycopy(first.items(), 0, all, 0, first.size());
    System.arraycopy(args, 0, all, first.size(), args.length);
    return all;
  }

  private static PyObject callWithKeywords(PyPartial p, PyObject function, PyTuple first, PyObject[] args,
      PyStr[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    int given = args.length - named;
    PyDict merged = p.keywords().copy();
    try {
      for (int i = 0; i < named; i++) {
        merged.put(keywords[i], args[given + i]);
      }
      PyObject[] positional = new PyObject[first.size() + given];
      System.arraycopy(first.items(), 0, positional, 0, first.size());
      System.arraycopy(args, 0, positional, first.size(), given);
      PyTuple all = PyTuple.copyOf(positional, 0, positional.length);
      try {
        return Calls.unpacked(function, all, merged);
      } finally {
        Refs.decref(all);
      }
    } finally {
      Refs.decref(merged);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    PyPartial p = (PyPartial) self;
    if (!ReprStack.enter(p)) {
      return PyStr.of("...");
    }
    try {
      StringBuilder text = new StringBuilder(TypeNames.qualified(PyType.of(p))).append('(');
      text.append(Text.reprText(p.function()));
      for (PyObject arg : p.args().items()) {
        text.append(", ").append(Text.reprText(arg));
      }
      PyDict named = p.keywords();
      for (int i = 0; i < named.entryEnd(); i++) {
        if (named.keyAt(i) != null) {
          text.append(", ").append(Text.strText(named.keyAt(i))).append('=').append(Text.reprText(named.valueAt(i)));
        }
      }
      return PyStr.of(text.append(')').toString());
    } finally {
      ReprStack.leave(p);
    }
  }
}
