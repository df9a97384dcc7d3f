package org.minipy.interpreter.tree;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** The module {@code _ast}. */
public final class TreeModule extends BuiltinModule {
  /** The flag of compile() that asks for a syntax tree. */
  public static final int ONLY_AST = 0x400;

  private static final int TYPE_COMMENTS = 0x1000;
  private static final int TOP_LEVEL_AWAIT = 0x2000;

  /** Describes the module. */
  public TreeModule() {
    super("_ast", "The classes of syntax tree nodes.");
  }

  @Override
  protected void populate(PyModule module) {
    putTypes(module, PyTreeNode.TYPE);
    for (PyType type : NodeTypes.current().inOrder()) {
      module.dict().put(PyStr.intern(type.name()), type);
    }
    put(module, "PyCF_ONLY_AST", ONLY_AST);
    put(module, "PyCF_TYPE_COMMENTS", TYPE_COMMENTS);
    put(module, "PyCF_ALLOW_TOP_LEVEL_AWAIT", TOP_LEVEL_AWAIT);
  }

  private static void put(PyModule module, String name, int value) {
    module.dict().putSteal(PyStr.intern(name), PyInt.of(value));
  }
}
