package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Builtins;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** Reads {@code __build_class__} from the builtins: a class statement is a call of it with the body as a function. */
public final class BuildClassGet extends ExprNode {
  private final int position;

  /** Reads it. */
  public BuildClassGet(int position) {
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    f.position = position;
    PyObject found = NamespaceAccess.get(f.builtins, Names.BUILD_CLASS);
    PyObject other = found == null ? Builtins.otherOrNull(f.globals) : null;
    if (other != null) {
      found = NamespaceAccess.get(other, Names.BUILD_CLASS);
    }
    if (found == null) {
      throw Errors.of(ExceptionTypes.NAME_ERROR, "__build_class__ not found");
    }
    return found;
  }
}
