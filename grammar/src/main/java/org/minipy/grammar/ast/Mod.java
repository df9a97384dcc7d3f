package org.minipy.grammar.ast;

import java.util.List;

/** The root of a tree, by the way its source was compiled. */
public sealed interface Mod extends Node {

  /** A file: mode {@code exec}. */
  record Module(List<Stmt> body) implements Mod {}

  /** One statement, or a line of simple ones, typed at the prompt: mode {@code single}. */
  record Interactive(List<Stmt> body) implements Mod {}

  /** An expression: mode {@code eval}. */
  record Expression(Expr body) implements Mod {}
}
