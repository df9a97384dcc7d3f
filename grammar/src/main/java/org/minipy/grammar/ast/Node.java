package org.minipy.grammar.ast;

/**
 * A node of the abstract syntax tree. Node and field names are those of CPython's {@code ast} module, in its order; the
 * expression context (load, store, delete) is left out because the parent implies it. Nodes are immutable; compare them
 * by identity.
 */
public sealed interface Node permits Located, Mod, Arguments, Comprehension, WithItem, MatchCase {}
