package org.minipy.runtime.modules.operator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** A function that calls a method of its argument. */
final class PyMethodCaller extends PyGcObject {
  static final PyType TYPE =
      PyType.builtin("methodcaller", new MethodCallerSlots()).inModule("operator").sealed().withGc().sized(40, 0);

  private static final PyStr PARTIAL = PyStr.intern("partial");

  private final PyStr name;
  private PyTuple arguments;
  private PyDict keywords;

  private PyMethodCaller(PyStr name, PyTuple arguments, PyDict keywords) {
    super(TYPE);
    this.name = name;
    this.arguments = Refs.newRef(arguments);
    this.keywords = Refs.newRef(keywords);
    track();
  }

  private PyObject callOn(PyObject o) {
    PyObject method = PyType.of(o).slots().getAttribute(o, name);
    try {
      return Calls.unpacked(method, arguments, keywords);
    } finally {
      Refs.decref(method);
    }
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(arguments);
    visitor.visitIfPresent(keywords);
  }

  @Override
  protected void release() {
    PyTuple oldArguments = arguments;
    PyDict oldKeywords = keywords;
    arguments = null;
    keywords = null;
    Refs.xdecref(oldArguments);
    Refs.xdecref(oldKeywords);
  }

  /** The slots of methodcaller. */
  private static final class MethodCallerSlots extends GetterSlots {
    @Override
    public String doc() {
      return "A function that calls the named method of its argument, with the arguments given here.";
    }

    @Override
    public String textSignature() {
      return "(name, /, *args, **kwargs)";
    }

    @Override
    public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
      int named = keywords == null ? 0 : keywords.length;
      int given = args.length - named;
      if (given < 1) {
        throw Errors.typeError("methodcaller needs at least one argument, the method name");
      }
      if (!(args[0] instanceof PyStr name)) {
        throw Errors.typeError("method name must be a string");
      }
      PyDict extra = new PyDict();
      PyTuple arguments = null;
      try {
        for (int i = 0; i < named; i++) {
          extra.put(keywords[i], args[given + i]);
        }
        arguments = PyTuple.copyOf(args, 1, given - 1);
        return new PyMethodCaller(PyStr.intern(name.value()), arguments, extra);
      } finally {
        Refs.decref(extra);
        Refs.xdecref(arguments);
      }
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
      return ((PyMethodCaller) self).callOn(onlyArgument("methodcaller", args, keywords));
    }

    @Override
    public PyObject repr(PyObject self) {
      PyMethodCaller caller = (PyMethodCaller) self;
      PyTuple all = PyTuple.of(Calls.prepend(caller.name, caller.arguments.items()));
      try {
        return text(self, all, caller.keywords);
      } finally {
        Refs.decref(all);
      }
    }

    @Override
    PyTuple reduce(PyObject self) {
      PyMethodCaller caller = (PyMethodCaller) self;
      if (caller.keywords.size() == 0) {
        return new TupleBuilder(2).add(TYPE).tupleOf(Calls.prepend(caller.name, caller.arguments.items())).build();
      }
      PyObject functools = Interpreter.current().importModule("functools", null, PyNone.NONE, 0);
      try {
        PyObject partial = PyType.of(functools).slots().getAttribute(functools, PARTIAL);
        try {
          PyTuple first = PyTuple.of(TYPE, caller.name);
          PyObject maker;
          try {
            maker = Calls.unpacked(partial, first, caller.keywords);
          } finally {
            Refs.decref(first);
          }
          return PyTuple.ofSteal(maker, Refs.newRef(caller.arguments));
        } finally {
          Refs.decref(partial);
        }
      } finally {
        Refs.decref(functools);
      }
    }
  }
}
