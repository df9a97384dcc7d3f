package org.minipy.grammar.parse;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.minipy.grammar.token.PyToken;

/** Ends the parse at the first token that cannot follow. Nothing is computed while the input is right. */
final class StopAtFirstError implements ANTLRErrorStrategy {

  @Override
  public void reset(Parser parser) {}

  @Override
  public Token recoverInline(Parser parser) {
    throw stop(parser);
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    throw stop(parser);
  }

  private static ParseFailure stop(Parser parser) {
    return new ParseFailure((PyToken) parser.getCurrentToken(), parser.getContext(), false);
  }

  @Override
  public void sync(Parser parser) {}

  @Override
  public boolean inErrorRecoveryMode(Parser parser) {
    return false;
  }

  @Override
  public void reportMatch(Parser parser) {}

  @Override
  public void reportError(Parser parser, RecognitionException e) {}
}
