package org.minipy.grammar.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/**
 * Reads the longest expression that starts at some token, whatever follows. Only the search for the cause of an error
 * needs this: the part of a failed parse before the failure is tried as an expression of its own.
 */
final class Prefixes {

  private final PyToken[] tokens;
  private boolean reachedEnd;
  private int furthest;

  Prefixes(PyToken[] tokens) {
    this.tokens = tokens;
  }

  /** A generated parser that starts at a token. */
  PythonParser parser(int index) {
    PythonParser parser = new PythonParser(new TokenArrayStream(tokens, index));
    parser.removeErrorListeners();
    parser.setErrorHandler(new StopAtFirstError());
    return parser;
  }

  /** What can be read: a rule to run. */
  interface Rule {
    ParserRuleContext run(PythonParser parser);
  }

  /** The tree of a rule that starts at a token, or null if it does not fit. */
  ParserRuleContext read(Rule rule, int index) {
    try {
      return rule.run(parser(index));
    } catch (ParseFailure failure) {
      note(failure);
      return null;
    }
  }

  /** The failure of a rule that starts at a token, or null if it fits. */
  ParseFailure failure(Rule rule, int index) {
    try {
      rule.run(parser(index));
      return null;
    } catch (ParseFailure failure) {
      return failure;
    }
  }

  /** Forgets whether the end of the source has been read. */
  void forgetEnd() {
    reachedEnd = false;
  }

  /** Whether the end of the source has been read since the last {@link #forgetEnd}. */
  boolean reachedEnd() {
    return reachedEnd;
  }

  /** The index of the last token that was looked at. */
  int furthest() {
    return furthest;
  }

  private int noteEnd(int end) {
    furthest = Math.max(furthest, end + 1);
    return end;
  }

  private void note(ParseFailure failure) {
    for (ParserRuleContext rule = failure.context(); rule != null; rule = rule.getParent()) {
      if (rule instanceof PythonParser.ElementContext element && element.AS() != null) {
        return;
      }
    }
    noteEnd(failure.token().getTokenIndex() - 1);
    reachedEnd |= failure.token().getTokenIndex() == tokens.length - 1;
  }

  /** The last token of the longest expression, lambda and conditional included; -1 if there is none. */
  int expressionEnd(int index) {
    if (tokens[index].getType() == TokenType.LAMBDA) {
      ParserRuleContext lambda = read(PythonParser::expression, index);
      return lambda == null ? -1 : noteEnd(lambda.stop.getTokenIndex());
    }
    int body = operationEnd(index);
    if (body < 0 || tokens[body + 1].getType() != TokenType.IF) {
      return body;
    }
    int test = operationEnd(body + 2);
    if (test < 0 || tokens[test + 1].getType() != TokenType.ELSE) {
      return body;
    }
    int orElse = expressionEnd(test + 2);
    return orElse < 0 ? body : orElse;
  }

  /** The last token of the longest run of expressions between commas, -1 if there is none. */
  int expressionListEnd(int index) {
    int end = -1;
    int at = index;
    while (true) {
      int star = tokens[at].getType() == TokenType.STAR ? 1 : 0;
      int element = expressionEnd(at + star);
      if (element < 0) {
        return end;
      }
      end = element;
      if (tokens[element + 1].getType() != TokenType.COMMA) {
        return end;
      }
      end = element + 1;
      at = element + 2;
    }
  }

  /** The last token of the longest operation with any operators, -1 if there is none. */
  int operationEnd(int index) {
    return operationEnd(index, false);
  }

  /** The last token of the longest operation without comparisons and boolean operators, -1 if there is none. */
  int bitOrEnd(int index) {
    return operationEnd(index, true);
  }

  private int operationEnd(int index, boolean bitOr) {
    int end = -1;
    int at = index;
    while (true) {
      if (bitOr && tokens[at].getType() == TokenType.NOT) {
        return end;
      }
      int operand = operandEnd(at);
      if (operand < 0) {
        return end;
      }
      end = operand;
      int operator = tokens[end + 1].getType();
      int length = operator == TokenType.NOT && tokens[end + 2].getType() == TokenType.IN ? 2 : 1;
      if (!isBinary(operator, length) || bitOr && Operations.isLooserThanBitOr(operator)) {
        return end;
      }
      at = end + 1 + length;
    }
  }

  private static boolean isBinary(int type, int length) {
    return switch (type) {
      case TokenType.PLUS,
          TokenType.MINUS,
          TokenType.STAR,
          TokenType.SLASH,
          TokenType.DOUBLE_SLASH,
          TokenType.PERCENT,
          TokenType.AT,
          TokenType.DOUBLE_STAR,
          TokenType.LEFT_SHIFT,
          TokenType.RIGHT_SHIFT,
          TokenType.AMPER,
          TokenType.CIRCUMFLEX,
          TokenType.VBAR,
          TokenType.LESS,
          TokenType.GREATER,
          TokenType.LESS_EQUAL,
          TokenType.GREATER_EQUAL,
          TokenType.EQ_EQUAL,
          TokenType.NOT_EQUAL,
          TokenType.IN,
          TokenType.FOR_IN,
          TokenType.IS,
          TokenType.AND,
          TokenType.OR -> true;
      case TokenType.NOT -> length == 2;
      default -> false;
    };
  }

  /** The last token of an operand; where its last trailer does not fit, of the operand without it. */
  private int operandEnd(int index) {
    ParseFailure failure;
    try {
      return noteEnd(parser(index).operand().stop.getTokenIndex());
    } catch (ParseFailure e) {
      note(e);
      failure = e;
    }
    ParserRuleContext operand = failure.context();
    while (operand.getParent() != null) {
      operand = operand.getParent();
    }
    ParserRuleContext unfinished = unfinished(failure, operand);
    int end = -1;
    if (operand.children == null) {
      return end;
    }
    for (int i = 0; i < operand.children.size(); i++) {
      ParseTree child = operand.children.get(i);
      if (child instanceof ParserRuleContext rule) {
        if (rule != unfinished && isAtom(rule.getRuleIndex())) {
          end = rule.stop.getTokenIndex();
        }
      } else if (endsPart(TreeContext.token(child))) {
        end = TreeContext.token(child).getTokenIndex();
      }
    }
    return end;
  }

  private static boolean isAtom(int rule) {
    return rule == PythonParser.RULE_strings
        || rule == PythonParser.RULE_parentheses
        || rule == PythonParser.RULE_brackets
        || rule == PythonParser.RULE_braces;
  }

  private static ParserRuleContext unfinished(ParseFailure failure, ParserRuleContext operand) {
    ParserRuleContext context = failure.context();
    while (context != operand && context.getParent() != operand) {
      context = context.getParent();
    }
    return context;
  }

  private static boolean endsPart(PyToken token) {
    return switch (token.getType()) {
      case TokenType.NAME,
          TokenType.NUMBER,
          TokenType.NONE,
          TokenType.TRUE,
          TokenType.FALSE,
          TokenType.ELLIPSIS,
          TokenType.RPAR,
          TokenType.RSQB -> true;
      default -> false;
    };
  }
}
