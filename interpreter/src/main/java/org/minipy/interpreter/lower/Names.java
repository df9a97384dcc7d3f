package org.minipy.interpreter.lower;

import org.minipy.grammar.ast.Span;
import org.minipy.grammar.scope.Scope;
import org.minipy.grammar.scope.Symbol;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.name.CellGet;
import org.minipy.interpreter.node.name.CellTarget;
import org.minipy.interpreter.node.name.ClassDictGet;
import org.minipy.interpreter.node.name.GlobalGet;
import org.minipy.interpreter.node.name.GlobalTarget;
import org.minipy.interpreter.node.name.LocalGet;
import org.minipy.interpreter.node.name.LocalTarget;
import org.minipy.interpreter.node.name.NameGet;
import org.minipy.interpreter.node.name.NameTarget;
import org.minipy.runtime.types.text.PyStr;

/** Turns names into the nodes that reach them. */
final class Names {
  private Names() {}

  /** A node that reads {@code id} as {@code scope} sees it. */
  static ExprNode load(CodeBuilder code, Scope scope, String id, Span span) {
    int position = code.position(span);
    Symbol symbol = scope.symbol(id);
    PyStr name = PyStr.intern(symbol == null ? scope.mangle(id) : symbol.name());
    if (symbol == null) {
      PyStr global = code.name(name.value());
      return scope.kind().isFunctionLike()
          ? new GlobalGet(global, position)
          : new NameGet(name, GlobalGet.afterNamespace(global, position), position);
    }
    return switch (symbol.access()) {
      case FAST -> new LocalGet(symbol.slot(), name, position);
      case DEREF -> new CellGet(symbol.slot(), name, position);
      case GLOBAL -> new GlobalGet(code.name(name.value()), position);
      case NAME -> new NameGet(name, GlobalGet.afterNamespace(code.name(name.value()), position), position);
      case NAME_OR_DEREF -> new NameGet(name, new CellGet(symbol.slot(), name, position), position);
      case CLASSDICT_OR_DEREF ->
          new ClassDictGet(classDict(scope), name, new CellGet(symbol.slot(), name, position), position);
      case CLASSDICT_OR_GLOBAL ->
          new ClassDictGet(classDict(scope), name, new GlobalGet(code.name(name.value()), position), position);
    };
  }

  private static int classDict(Scope scope) {
    return scope.frame().symbol("__classdict__").slot();
  }

  /** A node that assigns to {@code id} as {@code scope} sees it. */
  static TargetNode store(CodeBuilder code, Scope scope, String id, Span span) {
    int position = code.position(span);
    Symbol symbol = scope.symbol(id);
    PyStr name = PyStr.intern(symbol == null ? scope.mangle(id) : symbol.name());
    if (symbol == null) {
      return new NameTarget(code.name(name.value()), position);
    }
    return switch (symbol.access()) {
      case FAST -> new LocalTarget(symbol.slot(), name, position);
      case DEREF, NAME_OR_DEREF, CLASSDICT_OR_DEREF -> new CellTarget(symbol.slot(), name, position);
      case GLOBAL, CLASSDICT_OR_GLOBAL -> new GlobalTarget(code.name(name.value()), position);
      case NAME -> new NameTarget(code.name(name.value()), position);
    };
  }
}
