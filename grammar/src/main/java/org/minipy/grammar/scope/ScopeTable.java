package org.minipy.grammar.scope;

import java.util.IdentityHashMap;
import java.util.List;
import org.minipy.grammar.ast.Node;
import org.minipy.grammar.ast.Stmt;

/** The scopes of a syntax tree. It does not change once {@link ScopeResolver} has built it. */
public final class ScopeTable {
  private final List<Scope> scopes;
  private final IdentityHashMap<Node, Scope> byNode;
  private final IdentityHashMap<Node, Scope> typeParameters;
  private final boolean futureAnnotations;

  ScopeTable(
      List<Scope> scopes,
      IdentityHashMap<Node, Scope> byNode,
      IdentityHashMap<Node, Scope> typeParameters,
      boolean futureAnnotations) {
    this.scopes = scopes;
    this.byNode = byNode;
    this.typeParameters = typeParameters;
    this.futureAnnotations = futureAnnotations;
  }

  /** The outermost scope. */
  public Scope module() {
    return scopes.getFirst();
  }

  /** All scopes, outer ones before inner ones. */
  public List<Scope> scopes() {
    return scopes;
  }

  /**
   * The scope that a node opens: a function or class definition, lambda, comprehension, generator expression,
   * {@code type} statement (for its value) or {@code TypeVar} (for its bound).
   *
   * @throws IllegalArgumentException if it opens none, or is part of an annotation that is kept as text
   */
  public Scope of(Node node) {
    Scope scope = byNode.get(node);
    if (scope == null) {
      throw new IllegalArgumentException("not a scope: " + node.getClass().getSimpleName());
    }
    return scope;
  }

  /**
   * The scope of the type parameters of a generic function, class or {@code type} statement; it lies around the scope
   * of the statement itself.
   *
   * @return null if the statement has no type parameters
   */
  public Scope typeParametersOf(Stmt stmt) {
    return typeParameters.get(stmt);
  }

  /** Whether annotations are kept as text ({@code from __future__ import annotations}). */
  public boolean futureAnnotations() {
    return futureAnnotations;
  }
}
