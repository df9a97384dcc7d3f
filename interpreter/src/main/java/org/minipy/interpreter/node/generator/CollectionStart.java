package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.comprehension.ComprehensionNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.set.PySet;

/** Puts a new collection for a comprehension into a slot. */
public final class CollectionStart extends StmtNode {
  private final ComprehensionNode.Kind kind;
  private final int slot;

  /** A new collection of {@code kind} in {@code slot}. */
  public CollectionStart(ComprehensionNode.Kind kind, int slot) {
    this.kind = kind;
    this.slot = slot;
  }

  @Override
  public int execute(Frame f) {
    PyObject old = f.locals[slot];
    f.locals[slot] = switch (kind) {
      case LIST -> new PyList();
      case SET -> new PySet();
      case DICT -> new PyDict();
    };
    Refs.xdecref(old);
    return Status.NEXT;
  }
}
