package org.minipy.interpreter.lower;

import org.minipy.grammar.ast.Span;
import org.minipy.grammar.error.PySyntaxError;

/** Syntax that is parsed but not evaluated yet. */
final class Unsupported {
  private Unsupported() {}

  static PySyntaxError at(Span span, String what) {
    return PySyntaxError.at(span, PySyntaxError.Phase.COMPILER, "MiniPy does not evaluate " + what + " yet");
  }
}
