package org.minipy.grammar.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.minipy.grammar.token.PyToken;

/** The parser's plain {@code invalid syntax}, before a better message has been looked for. */
final class ParseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient PyToken token;
  private final transient ParserRuleContext context;
  private final boolean inTree;

  /**
   * A failure.
   *
   * @param token the first token that cannot follow
   * @param context the innermost rule it stands in
   * @param inTree whether the grammar accepted the token and only the tree builder did not
   */
  ParseFailure(PyToken token, ParserRuleContext context, boolean inTree) {
    super(null, null, false, false);
    this.token = token;
    this.context = context;
    this.inTree = inTree;
  }

  PyToken token() {
    return token;
  }

  ParserRuleContext context() {
    return context;
  }

  boolean inTree() {
    return inTree;
  }
}
