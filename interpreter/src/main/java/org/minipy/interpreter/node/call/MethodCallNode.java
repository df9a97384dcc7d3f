package org.minipy.interpreter.node.call;

import org.minipy.interpreter.frame.CallSite;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.FunctionCalls;
import org.minipy.interpreter.frame.Invocation;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.FailureInjection;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.PyInstance;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.types.function.PyMethodDescriptor;
import org.minipy.runtime.types.text.PyStr;

/**
 * {@code receiver.name(arguments)}. When the type's attribute is a method that would only bind its first argument, no
 * bound method is made: the receiver is passed in front, as CPython's LOAD_ATTR does for calls.
 */
public final class MethodCallNode extends ExprNode {
  private final ExprNode receiver;
  private final PyStr name;
  private final ExprNode[] arguments;
  private final int lookupPosition;
  private final int position;
  private PyType cachedType;
  private Object cachedVersion;
  private Shape cachedShape;
  private PyObject cachedMethod;
  private CallSite site;

  /** Calls method {@code name} of {@code receiver}. */
  public MethodCallNode(ExprNode receiver, PyStr name, ExprNode[] arguments, int lookupPosition, int position) {
    this.receiver = receiver;
    this.name = name;
    this.arguments = arguments;
    this.lookupPosition = lookupPosition;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    return call(f, false);
  }

  @Override
  public void discard(Frame f) {
    Refs.decref(call(f, true));
  }

  private PyObject call(Frame f, boolean discarded) {
    PyObject self = Operands.owned(receiver, f);
    PyObject method = method(self);
    if (method == null) {
      return callAttribute(f, self);
    }
    int n = arguments.length;
    if (method.getClass() == PyMethodDescriptor.class && ((PyMethodDescriptor) method).signature().takes(n)) {
      return callBuiltin(f, (PyMethodDescriptor) method, self, discarded);
    }
    Refs.incref(method);
    if (method.getClass() == PyFunction.class && ((PyFunction) method).simpleArity() == n + 1) {
      PyFunction fn = (PyFunction) method;
      PyObject[] locals = new PyObject[fn.code().layout().frameSize];
      evaluate(f, method, self, locals);
      f.position = position;
      return FunctionCalls.start(fn, locals, f.thread);
    }
    PyObject[] args = new PyObject[n + 1];
    evaluate(f, method, self, args);
    f.position = position;
    return Invocation.call(f, method, args, null);
  }

  /** The type's method that takes {@code self} in front, borrowed; null when the attribute is something else. */
  private PyObject method(PyObject self) {
    PyType type = PyType.of(self);
    if (type == cachedType && type.version() == cachedVersion
        && (cachedShape == null || ((PyInstance) self).shape() == cachedShape)) {
      return cachedMethod;
    }
    return lookup(self, type);
  }

  private PyObject lookup(PyObject self, PyType type) {
    if (!type.hasPlainAttributes() || self instanceof PyType
        || self instanceof HasDict d && d.dictOrNull() != null && d.dictOrNull().getBorrowed(name) != null) {
      return null;
    }
    PyObject found = type.lookup(name);
    if (found == null || !PyType.of(found).slots().bindsSelf(found)) {
      return null;
    }
    if (self instanceof Shaped shaped) {
      if (Shaped.getBorrowed(shaped, name) != null) {
        return null;
      }
      if (!(self instanceof PyInstance instance) || instance.shape().isDict()) {
        return found;
      }
      cachedShape = instance.shape();
    } else if (self instanceof HasDict) {
      return found;
    } else {
      cachedShape = null;
    }
    cachedType = type;
    cachedVersion = type.version();
    cachedMethod = found;
    return found;
  }

  /** Calls a method written in Java, whose descriptor is immortal, without an array that has the receiver in front. */
  private PyObject callBuiltin(Frame f, PyMethodDescriptor method, PyObject self, boolean discarded) {
    PyObject[] args = new PyObject[method.signature().size()];
    try {
      Operands.executeAll(arguments, f, args, 0);
    } catch (Throwable t) {
      Refs.decref(self);
      throw t;
    }
    f.position = position;
    boolean silent = discarded && method.isListAppend() && site().enter(method, arguments.length);
    try {
      if (FailureInjection.countsCalls()) {
        FailureInjection.called();
      }
      return method.method().call(self, args);
    } finally {
      Refs.decref(self);
      Refs.decrefAll(args);
      if (!silent) {
        f.thread.checkBreak();
      }
    }
  }

  private CallSite site() {
    if (site == null) {
      site = new CallSite();
    }
    return site;
  }

  private PyObject callAttribute(Frame f, PyObject self) {
    f.position = lookupPosition;
    PyObject callee;
    try {
      callee = PyType.of(self).slots().getAttribute(self, name);
    } finally {
      Refs.decref(self);
    }
    PyObject[] args;
    try {
      args = Operands.executeAll(arguments, f);
    } catch (Throwable t) {
      Refs.decref(callee);
      throw t;
    }
    f.position = position;
    return Invocation.callAt(site(), f, callee, args);
  }

  private void evaluate(Frame f, PyObject method, PyObject self, PyObject[] into) {
    into[0] = self;
    try {
      Operands.executeAll(arguments, f, into, 1);
    } catch (Throwable t) {
      Refs.decref(method);
      throw t;
    }
  }
}
