package org.minipy.grammar.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** The rules for mistakes in statements. */
final class StatementMistakes {

  private final TreeContext context;
  private final Statements statements;
  private final ExpressionMistakes expressionMistakes;

  StatementMistakes(TreeContext context, Statements statements, ExpressionMistakes expressionMistakes) {
    this.context = context;
    this.statements = statements;
    this.expressionMistakes = expressionMistakes;
  }

  /**
   * The error for a mistake in a rule, or null.
   *
   * @param last its last finished child
   * @param token where the parse failed
   */
  PySyntaxError find(ParserRuleContext rule, ParseTree last, PyToken token) {
    boolean adjacent = TreeContext.stopOf(last).getTokenIndex() + 1 == token.getTokenIndex();
    return switch (rule.getRuleIndex()) {
      case PythonParser.RULE_block -> block(rule, last, token);
      case PythonParser.RULE_matchStatement -> adjacent ? matchStatement(rule, last, token) : null;
      case PythonParser.RULE_ifStatement,
          PythonParser.RULE_whileStatement,
          PythonParser.RULE_forStatement,
          PythonParser.RULE_withStatement,
          PythonParser.RULE_exceptClause,
          PythonParser.RULE_caseBlock,
          PythonParser.RULE_classDefinition -> adjacent ? header(rule, last, token) : null;
      case PythonParser.RULE_elseBlock, PythonParser.RULE_finallyBlock -> forcedColon(last, token);
      case PythonParser.RULE_tryStatement -> tryStatement(rule, last, token);
      case PythonParser.RULE_functionDefinition -> functionDefinition(rule, last, token, adjacent);
      case PythonParser.RULE_parameter, PythonParser.RULE_lambdaParameter -> parameter(rule, last, token, adjacent);
      case PythonParser.RULE_simpleStatements, PythonParser.RULE_simpleStatement -> {
        PySyntaxError mistake = importFrom(last, token);
        if (mistake == null) {
          mistake = namedStatement(last, token);
        }
        yield mistake != null ? mistake : otherStatement(rule, last, token);
      }
      case PythonParser.RULE_assignment -> assignment((PythonParser.AssignmentContext) rule);
      default -> null;
    };
  }

  private PySyntaxError assignment(PythonParser.AssignmentContext rule) {
    ParseTree first = rule.getParent().children.get(0);
    statements.assignments().checkUnfinished(first, rule);
    return null;
  }

  /** Refuses the first target of an assignment where CPython does so before it reads the value. */
  void refuseTargets(ParseFailure failure) {
    for (ParserRuleContext rule = failure.context(); rule != null; rule = rule.getParent()) {
      if (rule instanceof PythonParser.AssignmentContext assignment
          && TreeContext.type(assignment, 0) == TokenType.EQUAL
          && assignment.getParent().children.get(0) instanceof PythonParser.ExpressionListContext targets
          && targets.children.get(targets.children.size() - 1) instanceof PythonParser.ExpressionContext last
          && !Equality.canBeMeant(last)) {
        statements.assignments().checkUnfinished(targets, assignment);
      }
    }
  }

  private PySyntaxError expectedColon(PyToken token) {
    return context.error(token, "expected ':'");
  }

  /** The end of a line where the colon of a header should be. */
  private PySyntaxError header(ParserRuleContext rule, ParseTree last, PyToken token) {
    if (token.getType() == TokenType.COMMA && rule instanceof PythonParser.ExceptClauseContext) {
      return exceptTuple((PythonParser.ExceptClauseContext) rule, token);
    }
    if (token.getType() != TokenType.NEWLINE) {
      return null;
    }
    return switch (TreeContext.type(last)) {
      case TreeContext.RULE ->
          last instanceof PythonParser.BlockContext || last instanceof PythonParser.ElseBlockContext
                  || TreeContext.type(rule, rule.children.size() - 2) == TokenType.FOR
              ? null
              : lineWithoutColon(token);
      case TokenType.NAME, TokenType.RPAR -> lineWithoutColon(token);
      case TokenType.EXCEPT -> lineWithoutColon(token);
      case TokenType.STAR ->
          rule instanceof PythonParser.ExceptClauseContext
              ? context.error(token, "expected one or more exception types")
              : null;
      default -> null;
    };
  }

  private PySyntaxError lineWithoutColon(PyToken end) {
    return context.errorWhereStopped(PySyntaxError.Kind.SYNTAX_ERROR, end, "expected ':'");
  }

  private PySyntaxError exceptTuple(PythonParser.ExceptClauseContext clause, PyToken comma) {
    if (clause.expression() == null) {
      return null;
    }
    int end = context.prefixes().expressionListEnd(comma.getTokenIndex() + 1);
    if (end < 0) {
      return null;
    }
    int at = end + 1;
    if (context.tokenAt(at).getType() == TokenType.AS && context.tokenAt(at + 1).getType() == TokenType.NAME) {
      at += 2;
    }
    PyToken colon = context.tokenAt(at);
    if (colon.getType() != TokenType.COLON) {
      return null;
    }
    return context.errorUpTo(
        TreeContext.start(clause.expression()), colon, "multiple exception types must be parenthesized");
  }

  private PySyntaxError forcedColon(ParseTree last, PyToken token) {
    return TreeContext.type(last) == TokenType.ELSE || TreeContext.type(last) == TokenType.FINALLY
        ? expectedColon(token)
        : null;
  }

  private PySyntaxError tryStatement(ParserRuleContext rule, ParseTree last, PyToken token) {
    if (TreeContext.type(last) == TokenType.TRY) {
      return expectedColon(token);
    }
    boolean adjacent = TreeContext.stopOf(last).getTokenIndex() + 1 == token.getTokenIndex();
    boolean noHandler = adjacent && last instanceof PythonParser.BlockContext;
    return noHandler
        ? context.errorWhereStopped(
            PySyntaxError.Kind.SYNTAX_ERROR, token, "expected 'except' or 'finally' block")
        : null;
  }

  private PySyntaxError functionDefinition(
      ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    if (TreeContext.type(last) == TokenType.ARROW) {
      int end = context.prefixes().expressionEnd(TreeContext.token(last).getTokenIndex() + 1);
      return expectedColon(end < 0 ? TreeContext.token(last) : context.tokenAt(end + 1));
    }
    if (!adjacent) {
      return TreeContext.type(last) == TokenType.NAME
          ? context.error(context.after(nameOf(rule)), "expected '('")
          : null;
    }
    if (last instanceof PythonParser.BlockContext) {
      return null;
    }
    return switch (TreeContext.type(last)) {
      case TokenType.NAME -> context.error(token, "expected '('");
      case TokenType.RPAR -> expectedColon(token);
      case TokenType.LPAR -> expressionMistakes.parameters().find(last, token, false);
      case TreeContext.RULE -> afterPart(last, token);
      default -> null;
    };
  }

  private static PyToken nameOf(ParserRuleContext definition) {
    return TreeContext.token(definition.children.get(1));
  }

  private PySyntaxError afterPart(ParseTree last, PyToken token) {
    if (last instanceof PythonParser.ExpressionContext) {
      return expectedColon(token);
    }
    if (last instanceof PythonParser.TypeParametersContext) {
      return context.error(token, "expected '('");
    }
    return last instanceof PythonParser.ParametersContext
        ? expressionMistakes.parameters().find(last, token, false)
        : null;
  }

  private PySyntaxError parameter(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    if (TreeContext.type(last) == TokenType.EQUAL && TreeContext.type(rule, 0) == TokenType.STAR) {
      return context.error(TreeContext.token(last), "var-positional argument cannot have default value");
    }
    if (TreeContext.type(last) == TokenType.EQUAL && TreeContext.type(rule, 0) == TokenType.DOUBLE_STAR) {
      return context.error(TreeContext.token(last), "var-keyword argument cannot have default value");
    }
    boolean missing = token.getType() == TokenType.RPAR || token.getType() == TokenType.COMMA;
    return adjacent && missing && TreeContext.type(last) == TokenType.EQUAL
        ? context.error(TreeContext.token(last), "expected default value expression")
        : null;
  }

  /** {@code :=} after a statement that is an expression. */
  private PySyntaxError namedStatement(ParseTree last, PyToken token) {
    if (token.getType() != TokenType.COLON_EQUAL
        || !(last instanceof PythonParser.SimpleStatementContext statement)
        || statement.children.size() > 1
        || !(statement.children.get(0) instanceof PythonParser.ExpressionListContext list)
        || !(list.children.get(list.children.size() - 1) instanceof PythonParser.ExpressionContext target)
        || Expressions.isPlainName(target)
        || context.prefixes().expressionEnd(token.getTokenIndex() + 1) < 0) {
      return null;
    }
    Expr value = statements.expressions().expression(target);
    return context.error(value.span(), "cannot use assignment expressions with " + Targets.name(value));
  }

  /** Statements that CPython tries to read as others. */
  private PySyntaxError otherStatement(ParserRuleContext rule, ParseTree last, PyToken token) {
    if (TreeContext.type(rule, 0) == TokenType.TYPE) {
      return expressionMistakes.inList(context.after(TreeContext.start(rule)), true);
    }
    boolean tuple =
        last instanceof PythonParser.SimpleStatementContext statement
            && statement.children.size() == 1
            && statement.children.get(0) instanceof PythonParser.ExpressionListContext list
            && list.children.size() > 1;
    return tuple ? comparisonAfterTuple(token) : null;
  }

  /** CPython reads on after the tuple of an annotation, with or without a comma in between. */
  private PySyntaxError comparisonAfterTuple(PyToken token) {
    int at = token.getTokenIndex();
    while (true) {
      ParserRuleContext list = context.prefixes().read(PythonParser::expressionList, at);
      if (list == null) {
        return null;
      }
      at = list.stop.getTokenIndex() + 1;
      if (context.tokenAt(at).getType() == TokenType.EQUAL
          && list.children.get(list.children.size() - 1) instanceof PythonParser.ExpressionContext left) {
        return Equality.perhapsMeant(left, context, statements.expressions());
      }
    }
  }

  private PySyntaxError importFrom(ParseTree last, PyToken token) {
    ParseTree statement = last;
    if (last instanceof PythonParser.SimpleStatementContext) {
      statement = ((ParserRuleContext) last).children.get(0);
    }
    if (token.getType() != TokenType.FROM || !(statement instanceof PythonParser.ImportNamesContext names)) {
      return null;
    }
    for (ParseTree name : names.children) {
      if (name instanceof ParserRuleContext imported && imported.children.size() > 1) {
        return null;
      }
    }
    ParserRuleContext module = context.prefixes().read(PythonParser::dottedName, token.getTokenIndex() + 1);
    return module == null
        ? null
        : context.errorUpTo(
            TreeContext.start(names),
            context.after(TreeContext.stop(module)),
            "Did you mean to use 'from ... import ...' instead?");
  }

  private PySyntaxError matchStatement(ParserRuleContext rule, ParseTree last, PyToken token) {
    if (TreeContext.type(last) == TokenType.NEWLINE) {
      return noBlock("'match' statement", TreeContext.start(rule), token);
    }
    return last instanceof PythonParser.SubjectContext && token.getType() == TokenType.NEWLINE
        ? lineWithoutColon(token)
        : null;
  }

  /** A header that no indented line follows. */
  private PySyntaxError block(ParserRuleContext block, ParseTree last, PyToken token) {
    if (TreeContext.type(last) != TokenType.NEWLINE || block.children.size() > 1) {
      return null;
    }
    ParserRuleContext parent = block.getParent();
    PyToken keyword = TreeContext.start(parent);
    String what = "'" + keyword.getText() + "' statement";
    switch (parent.getRuleIndex()) {
      case PythonParser.RULE_functionDefinition -> what = "function definition";
      case PythonParser.RULE_classDefinition -> what = "class definition";
      case PythonParser.RULE_ifStatement -> {
        keyword = lastKeyword(parent.children);
        what = "'" + keyword.getText() + "' statement";
      }
      case PythonParser.RULE_exceptClause -> {
        if (TreeContext.type(parent, 1) == TokenType.STAR) {
          what = "'except*' statement";
        }
      }
      default -> {}
    }
    return noBlock(what, keyword, token);
  }

  private static PyToken lastKeyword(List<ParseTree> children) {
    for (int i = children.size() - 1; ; i--) {
      int type = TreeContext.type(children.get(i));
      if (type == TokenType.IF || type == TokenType.ELIF) {
        return TreeContext.token(children.get(i));
      }
    }
  }

  private PySyntaxError noBlock(String what, PyToken keyword, PyToken token) {
    return context.errorWhereStopped(
        PySyntaxError.Kind.INDENTATION_ERROR,
        token,
        "expected an indented block after " + what + " on line " + keyword.getLine());
  }
}
