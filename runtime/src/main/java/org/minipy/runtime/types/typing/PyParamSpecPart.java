package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** {@code P.args} or {@code P.kwargs} of a parameter specification. */
public final class PyParamSpecPart extends PyGcObject {
  /** The type {@code typing.ParamSpecArgs}. */
  public static final PyType ARGS = declare("ParamSpecArgs", "args", "The positional arguments of a ParamSpec.");

  /** The type {@code typing.ParamSpecKwargs}. */
  public static final PyType KWARGS = declare("ParamSpecKwargs", "kwargs", "The keyword arguments of a ParamSpec.");

  private PyObject origin;

  /** The part of {@code origin} that {@code type} says. */
  PyParamSpecPart(PyType type, PyObject origin) {
    super(type);
    this.origin = Refs.newRef(origin);
    track();
  }

  private static PyType declare(String name, String part, String doc) {
    return PyType.builtin(name, new ParamSpecPartSlots(part, doc)).inModule("typing")
        .withGc().withWeakrefs().withOffsets(0, -32).sealed().sized(24, 0);
  }

  /** {@code __origin__}, borrowed. */
  PyObject origin() {
    return origin;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(origin);
  }

  @Override
  protected void release() {
    PyObject old = origin;
    origin = null;
    Refs.xdecref(old);
  }
}
