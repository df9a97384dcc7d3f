package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** Makes {@code __annotations__} in the namespace, unless it is there. */
public final class SetupAnnotations extends StmtNode {
  @Override
  public int execute(Frame f) {
    if (!hasAnnotations(f.namespace)) {
      PyDict dict = new PyDict();
      try {
        Items.set(f.namespace, Names.ANNOTATIONS, dict);
      } finally {
        Refs.decref(dict);
      }
    }
    return Status.NEXT;
  }

  /** Any other mapping than a dict is asked for the item itself. */
  private static boolean hasAnnotations(PyObject namespace) {
    if (namespace instanceof PyDict dict && dict.isExact()) {
      return dict.getBorrowed(Names.ANNOTATIONS) != null;
    }
    try {
      Refs.decref(Items.get(namespace, Names.ANNOTATIONS));
      return true;
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.KEY_ERROR)) {
        throw e;
      }
      e.discard();
      return false;
    }
  }
}
