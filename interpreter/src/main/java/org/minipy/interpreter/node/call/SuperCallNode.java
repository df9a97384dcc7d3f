package org.minipy.interpreter.node.call;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Invocation;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.function.PySuper;
import org.minipy.runtime.types.function.SuperLookup;
import org.minipy.runtime.types.text.PyStr;

/**
 * {@code super().name(arguments)}: from the second time on CPython makes neither the super object nor the bound method.
 */
public final class SuperCallNode extends ExprNode {
  private final ExprNode superName;
  private final PyStr name;
  private final ExprNode[] arguments;
  private final MethodCallNode plain;
  private final int position;
  private boolean warm;

  /** {@code superName} is what the call takes for super; {@code plain} is the call as any other. */
  public SuperCallNode(ExprNode superName, PyStr name, ExprNode[] arguments, MethodCallNode plain, int position) {
    this.superName = superName;
    this.name = name;
    this.arguments = arguments;
    this.plain = plain;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject method = warm ? methodBorrowed(f) : null;
    if (method == null) {
      warm = true;
      return plain.execute(f);
    }
    PyObject[] args = new PyObject[arguments.length + 1];
    args[0] = Refs.newRef(f.firstArgumentBorrowed());
    Refs.incref(method);
    try {
      Operands.executeAll(arguments, f, args, 1);
    } catch (Throwable t) {
      Refs.decref(method);
      throw t;
    }
    f.position = position;
    return Invocation.call(f, method, args, null);
  }

  /** The method that only has to get self in front, borrowed; null when it is something else or there is none. */
  private PyObject methodBorrowed(Frame f) {
    PyObject callee = superName.execute(f);
    Refs.decref(callee);
    PyObject self = f.code.layout().argCount > 0 ? f.firstArgumentBorrowed() : null;
    if (callee != PySuper.TYPE || self == null || f.classCellBorrowed() == null
        || !(f.classCellBorrowed().get() instanceof PyType type) || !PyType.of(self).isSubtype(type)
        || self instanceof PyType) {
      return null;
    }
    PyObject found = SuperLookup.findBorrowed(type, PyType.of(self), name);
    return found != null && PyType.of(found).slots().bindsSelf(found) ? found : null;
  }
}
