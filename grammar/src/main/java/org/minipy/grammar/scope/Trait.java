package org.minipy.grammar.scope;

/** What is peculiar about a scope, as bits. */
final class Trait {
  static final int INLINED = 1;
  static final int GENERATOR = 1 << 1;
  static final int COROUTINE = 1 << 2;
  static final int VARARGS = 1 << 3;
  static final int VAR_KEYWORDS = 1 << 4;
  static final int NESTED = 1 << 5;
  static final int NEEDS_CLASS_CELL = 1 << 6;
  static final int NEEDS_CLASS_DICT = 1 << 7;
  static final int SEES_CLASS_NAMESPACE = 1 << 8;

  private Trait() {}

  /** The traits of a finished block. */
  static int of(Block block) {
    return bit(block.inlined, INLINED)
        | bit(block.generator, GENERATOR)
        | bit(block.coroutine, COROUTINE)
        | bit(block.varargs, VARARGS)
        | bit(block.varKeywords, VAR_KEYWORDS)
        | bit(block.nested, NESTED)
        | bit(block.needsClassCell, NEEDS_CLASS_CELL)
        | bit(block.needsClassDict, NEEDS_CLASS_DICT)
        | bit(block.seesClassNamespace, SEES_CLASS_NAMESPACE);
  }

  private static int bit(boolean on, int bit) {
    return on ? bit : 0;
  }
}
