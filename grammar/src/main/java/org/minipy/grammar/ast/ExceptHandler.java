package org.minipy.grammar.ast;

import java.util.List;

/**
 * One {@code except} clause.
 *
 * @param type or null for a bare {@code except:}
 * @param name or null
 */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Span span) implements Located {}
