package org.minipy.interpreter.node.attribute;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.FunctionCalls;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyInstance;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyProperty;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.text.PyStr;

/**
 * {@code value.name}. Remembers where the attribute was last found: at a place in the values of instances with one
 * shape, or in their class, which has not changed since, or at an entry of a module's dict. From the second execution
 * on, a property or {@code __getattribute__} written in Python takes the value over, as CPython's specialized
 * instructions do: counts show it.
 */
public final class AttributeGet extends ExprNode {
  private final ExprNode value;
  private final PyStr name;
  private final boolean valueOwned;
  private final int position;
  private boolean warm;
  private Shape shape;
  private Object version;
  private int place;
  private PyObject constant;
  private PyDict moduleDict;
  private int keysVersion;
  private int entry;

  /** Reads attribute {@code name} of {@code value}. */
  public AttributeGet(ExprNode value, PyStr name, int position) {
    this.value = value;
    this.name = name;
    this.valueOwned = !value.borrows();
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject o = Operands.operand(value, !valueOwned, f);
    if (o instanceof PyInstance instance) {
      if (instance.shape() == shape && PyType.of(o).version() == version) {
        PyObject found = constant != null ? constant : instance.values()[place];
        if (found != null) {
          Refs.incref(found);
          if (valueOwned) {
            Refs.decref(o);
          }
          return found;
        }
      }
    } else if (o instanceof PyModule module && module.dict() == moduleDict && moduleDict.keysVersion() == keysVersion) {
      PyObject found = moduleDict.valueAt(entry);
      Refs.incref(found);
      if (valueOwned) {
        Refs.decref(o);
      }
      return found;
    }
    return slow(f, o);
  }

  private PyObject slow(Frame f, PyObject o) {
    f.position = position;
    if (!valueOwned) {
      Refs.incref(o);
    }
    PyFunction getter = warm ? getter(o) : null;
    warm = true;
    if (getter != null) {
      PyObject[] locals = new PyObject[getter.code().layout().frameSize];
      locals[0] = o;
      if (getter.simpleArity() == 2) {
        locals[1] = name;
      }
      return FunctionCalls.start(Refs.newRef(getter), locals, f.thread);
    }
    try {
      PyObject found = PyType.of(o).slots().getAttribute(o, name);
      remember(o);
      return found;
    } finally {
      Refs.decref(o);
    }
  }

  /**
   * A plain property getter or {@code __getattribute__} that takes the value over, borrowed; null when there is none.
   */
  private PyFunction getter(PyObject o) {
    PyType type = PyType.of(o);
    if (!type.isHeapType() || o instanceof PyType) {
      return null;
    }
    if (type.hasPlainAttributes()) {
      return type.lookup(name) instanceof PyProperty p && PyType.of(p) == PyProperty.TYPE
          && p.getter() instanceof PyFunction fn && fn.simpleArity() == 1 ? fn : null;
    }
    return type.special(Special.GETATTR) == null
        && type.special(Special.GETATTRIBUTE) instanceof PyFunction fn && fn.simpleArity() == 2 ? fn : null;
  }

  private void remember(PyObject o) {
    PyType type = PyType.of(o);
    if (o instanceof PyInstance instance) {
      int i = type.hasPlainAttributes() ? AttributePlace.of(instance, name) : -1;
      PyObject ofType = i < 0 ? constant(instance, type) : null;
      if (i >= 0 || ofType != null) {
        shape = instance.shape();
        version = type.version();
        place = i;
        constant = ofType;
      }
    } else if (o instanceof PyModule module && type == PyModule.TYPE) {
      int i = module.dict().find(name);
      if (i >= 0 && type.lookup(name) == null) {
        moduleDict = module.dict();
        keysVersion = moduleDict.keysVersion();
        entry = i;
      }
    }
  }

  /** The attribute of the class, borrowed, that an instance shows as it is; null when it is anything else. */
  private PyObject constant(PyInstance o, PyType type) {
    if (!type.hasPlainAttributes() || o.shape().isDict() || o.shape().indexOf(name) >= 0) {
      return null;
    }
    PyObject found = type.lookup(name);
    return found == null || PyType.of(found).isHeapType() || PyType.of(found).slots().isDescriptor(found) ? null
        : found;
  }
}
