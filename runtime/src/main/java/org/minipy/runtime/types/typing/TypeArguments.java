package org.minipy.runtime.types.typing;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyEllipsis;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** What can stand for type parameters, and what their constructors check. */
final class TypeArguments {
  private static final PyStr PARAMETERS = PyStr.intern("__parameters__");
  private static final PyStr UNPACKED = PyStr.intern("__unpacked__");

  private TypeArguments() {}

  /** {@code arg} as a type: None stands for its type; raises TypeError, which begins with {@code message}. */
  static PyObject check(PyObject arg, String message) {
    if (arg == PyNone.NONE || arg instanceof PyStr) {
      return convert(arg);
    }
    if (arg == PyGeneric.TYPE) {
      throw Errors.typeError("Plain " + Text.strText(arg) + " is not valid as type argument");
    }
    if (arg instanceof PyTypingAlias alias && alias.origin() == PyGeneric.TYPE) {
      throw notValid(arg);
    }
    if (arg instanceof PyTuple t && t.isExact()) {
      String shown = Text.reprText(arg);
      throw Errors.typeError(message + " Got " + (shown.length() > 100 ? shown.substring(0, 100) : shown) + ".");
    }
    return Refs.newRef(arg);
  }

  /** All of {@code args} as types. */
  static PyTuple checkAll(PyTuple args, String message) {
    PyObject[] types = new PyObject[args.size()];
    try {
      for (int i = 0; i < types.length; i++) {
        types[i] = check(args.get(i), message);
      }
    } catch (Throwable t) {
      Refs.decrefAll(types);
      throw t;
    }
    return PyTuple.ofSteal(types);
  }

  /** {@code parameters}, of which those that stand for several types are unpacked. */
  static PyTuple unpacked(PyTuple parameters) {
    TupleBuilder unpacked = new TupleBuilder(parameters.size());
    try {
      for (PyObject parameter : parameters.items()) {
        unpacked.addSteal(
            parameter instanceof PyTypeVarTuple ? PyTypingAlias.unpack(parameter) : Refs.newRef(parameter));
      }
    } catch (Throwable t) {
      unpacked.giveBack();
      throw t;
    }
    return unpacked.build();
  }

  /** None as its type, text as a reference to the type that it names, all else as it is. */
  static PyObject convert(PyObject arg) {
    if (arg instanceof PyStr text) {
      return new PyForwardRef(text);
    }
    return Refs.newRef(arg == PyNone.NONE ? PyNone.TYPE : arg);
  }

  static PyException notValid(PyObject arg) {
    return Errors.typeError(Text.strText(arg) + " is not valid as type argument");
  }

  /** Whether {@code arg} is a type with a star before it. */
  static boolean isUnpacked(PyObject arg) {
    if (arg instanceof PyTypingAlias alias) {
      return alias.isUnpack();
    }
    if (arg instanceof PyType) {
      return false;
    }
    PyObject mark = Attributes.getOrNull(arg, UNPACKED);
    try {
      return mark != null && Truth.of(mark);
    } finally {
      Refs.xdecref(mark);
    }
  }

  /** Whether {@code arg} can stand for the parameters of a function. */
  static boolean isParameterList(PyObject arg) {
    return arg == PyEllipsis.ELLIPSIS || arg instanceof PyTuple || arg instanceof PyList || arg instanceof PyParamSpec;
  }

  static boolean isParameter(PyObject o) {
    return o instanceof PyTypeParameter;
  }

  /** {@code __parameters__} of a generic class or alias, owned; raises TypeError when it has none. */
  static PyTuple parametersOf(PyObject generic) {
    PyObject parameters = PyType.of(generic).slots().getAttribute(generic, PARAMETERS);
    if (parameters instanceof PyTuple tuple) {
      return tuple;
    }
    Refs.decref(parameters);
    throw Errors.typeError(Text.reprText(generic) + " is not a generic class");
  }

  static int indexOf(PyTuple parameters, PyObject parameter) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) == parameter) {
        return i;
      }
    }
    throw Errors.valueError("tuple.index(x): x not in tuple");
  }

  static PyTuple tuple(PyObject args) {
    if (args instanceof PyTuple tuple) {
      return tuple;
    }
    throw Errors.typeError("expected a tuple, not " + PyType.of(args).name());
  }

  /** The name in a constructor call; raises TypeError. */
  static PyStr name(PyObject name, String function) {
    if (name instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError(function + "() argument 'name' must be str, not " + PyType.of(name).name());
  }

  /** The variance that three flags from place {@code at} on say. */
  static Variance variance(PyObject[] args, int at) {
    return Variance.of(isTrue(args[at]), isTrue(args[at + 1]), isTrue(args[at + 2]));
  }

  private static boolean isTrue(PyObject flag) {
    return flag != null && Truth.of(flag);
  }

  /** Notes in {@code __module__} where the constructor was called. */
  static void setModule(PyTypeParameter made) {
    ExecutionFrame frame = ThreadState.current().frame();
    PyObject module = frame == null ? null : frame.globals().getBorrowed(Names.NAME);
    if (module != null) {
      made.dict().put(Names.MODULE, module);
    }
  }
}
