package org.minipy.grammar.ast;

import java.util.List;

/** A statement. */
public sealed interface Stmt extends Located {

  /**
   * {@code def}. The span starts at {@code def}, not at the decorators.
   *
   * @param returns or null
   */
  record FunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {}

  /**
   * {@code async def}.
   *
   * @param returns or null
   */
  record AsyncFunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {}

  /** {@code class}. */
  record ClassDef(
      String name,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decoratorList,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {}

  /**
   * {@code return}.
   *
   * @param value or null
   */
  record Return(Expr value, Span span) implements Stmt {}

  /** {@code del a, b}. */
  record Delete(List<Expr> targets, Span span) implements Stmt {}

  /** {@code a = b = value}. */
  record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {}

  /** {@code type name[params] = value}. */
  record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {}

  /** {@code target op= value}. */
  record AugAssign(Expr target, BinaryOperator op, Expr value, Span span) implements Stmt {}

  /**
   * {@code target: annotation = value}.
   *
   * @param value or null
   * @param simple whether the target is a name without parentheses
   */
  record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, Span span) implements Stmt {}

  /** {@code for}. */
  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {}

  /** {@code async for}. */
  record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {}

  /** {@code while}. */
  record While(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {}

  /** {@code if}; an {@code elif} is the only statement of {@code orElse}. */
  record If(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {}

  /** {@code with}. */
  record With(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  /** {@code async with}. */
  record AsyncWith(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  /** {@code match}. */
  record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {}

  /**
   * {@code raise exc from cause}.
   *
   * @param exc or null
   * @param cause or null
   */
  record Raise(Expr exc, Expr cause, Span span) implements Stmt {}

  /** {@code try} with {@code except}. */
  record Try(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody, Span span)
      implements Stmt {}

  /** {@code try} with {@code except*}. */
  record TryStar(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody, Span span)
      implements Stmt {}

  /**
   * {@code assert test, msg}.
   *
   * @param msg or null
   */
  record Assert(Expr test, Expr msg, Span span) implements Stmt {}

  /** {@code import a.b as c}. */
  record Import(List<Alias> names, Span span) implements Stmt {}

  /**
   * {@code from module import names}.
   *
   * @param module or null for {@code from . import}
   * @param level number of leading dots
   */
  record ImportFrom(String module, List<Alias> names, int level, Span span) implements Stmt {}

  /** {@code global}. */
  record Global(List<String> names, Span span) implements Stmt {}

  /** {@code nonlocal}. */
  record Nonlocal(List<String> names, Span span) implements Stmt {}

  /** An expression whose value is not used ({@code ast.Expr}). */
  record ExprStmt(Expr value, Span span) implements Stmt {}

  /** {@code pass}. */
  record Pass(Span span) implements Stmt {}

  /** {@code break}. */
  record Break(Span span) implements Stmt {}

  /** {@code continue}. */
  record Continue(Span span) implements Stmt {}
}
