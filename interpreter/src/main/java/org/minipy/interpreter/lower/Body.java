package org.minipy.interpreter.lower;

import org.minipy.grammar.scope.Scope;

/**
 * The lowering of one code object: the scope in which names are looked up at the moment (the code's own, or that of an
 * inlined comprehension), and the parts that lower each kind of syntax.
 */
final class Body {
  private final CodeBuilder code;
  private Scope scope;
  private final ExpressionLowering expressions;
  private final StatementLowering statements;
  private final TargetLowering targets;
  private final CallLowering calls;
  private final FunctionLowering functions;
  private final ComprehensionLowering comprehensions;
  private final Temporaries temporaries;
  private final Lines lines;

  Body(Unit unit, Scope scope) {
    this.code = new CodeBuilder(unit, scope);
    this.scope = scope;
    this.temporaries = new Temporaries();
    this.lines = new Lines(unit.traced());
    this.expressions = new ExpressionLowering(this);
    this.statements = new StatementLowering(this);
    this.targets = new TargetLowering(this);
    this.calls = new CallLowering(this);
    this.functions = new FunctionLowering(this);
    this.comprehensions = new ComprehensionLowering(this);
  }

  CodeBuilder code() {
    return code;
  }

  Scope scope() {
    return scope;
  }

  /** Looks names up in {@code inner}, an inlined comprehension, from now on; returns the scope to go back to. */
  Scope enter(Scope inner) {
    Scope outer = scope;
    scope = inner;
    return outer;
  }

  /** Looks names up in {@code outer} again. */
  void leave(Scope outer) {
    scope = outer;
  }

  ExpressionLowering expressions() {
    return expressions;
  }

  StatementLowering statements() {
    return statements;
  }

  TargetLowering targets() {
    return targets;
  }

  CallLowering calls() {
    return calls;
  }

  FunctionLowering functions() {
    return functions;
  }

  ComprehensionLowering comprehensions() {
    return comprehensions;
  }

  Lines lines() {
    return lines;
  }

  Temporaries temporaries() {
    return temporaries;
  }
}
