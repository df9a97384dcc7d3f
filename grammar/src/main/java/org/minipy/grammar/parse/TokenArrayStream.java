package org.minipy.grammar.parse;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.minipy.grammar.token.PyToken;

/** The tokens of a whole source, as ANTLR's parser reads them. */
final class TokenArrayStream implements TokenStream {

  private final PyToken[] tokens;
  private int at;

  TokenArrayStream(PyToken[] tokens, int start) {
    this.tokens = tokens;
    this.at = start;
  }

  @Override
  public int LA(int ahead) {
    return LT(ahead).getType();
  }

  @Override
  public Token LT(int ahead) {
    int i = ahead > 0 ? at + ahead - 1 : at + ahead;
    return i < 0 ? null : tokens[Math.min(i, tokens.length - 1)];
  }

  @Override
  public void consume() {
    at++;
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int size() {
    return tokens.length;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public Token get(int index) {
    return tokens[index];
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getText(Interval interval) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getText(RuleContext context) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getText(Token start, Token stop) {
    throw new UnsupportedOperationException();
  }
}
