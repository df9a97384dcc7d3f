package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.dict.PyDict;

/** Makes {@code __annotations__} in the namespace, unless it is there. */
public final class SetupAnnotations extends StmtNode {
  @Override
  public int execute(Frame f) {
    if (!Items.contains(f.namespace, Names.ANNOTATIONS)) {
      PyDict dict = new PyDict();
      try {
        Items.set(f.namespace, Names.ANNOTATIONS, dict);
      } finally {
        Refs.decref(dict);
      }
    }
    return Status.NEXT;
  }
}
