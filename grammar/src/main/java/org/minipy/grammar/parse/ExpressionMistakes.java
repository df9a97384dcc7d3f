package org.minipy.grammar.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** The rules for mistakes in expressions. */
final class ExpressionMistakes {

  private final TreeContext context;
  private final Expressions expressions;
  private final Diagnosis diagnosis;
  private final Prefixes prefixes;
  private final DisplayMistakes displayMistakes;
  private final BraceMistakes braceMistakes;
  private final CallMistakes callMistakes;
  private final ParameterMistakes parameterMistakes;
  private final FStringMistakes fstringMistakes;

  ExpressionMistakes(TreeContext context, Statements statements, Diagnosis diagnosis) {
    this.context = context;
    this.expressions = statements.expressions();
    this.diagnosis = diagnosis;
    this.prefixes = context.prefixes();
    this.displayMistakes = new DisplayMistakes(context, expressions, diagnosis);
    this.braceMistakes = new BraceMistakes(context, expressions, displayMistakes, diagnosis);
    this.callMistakes = new CallMistakes(context, expressions, displayMistakes);
    this.parameterMistakes = new ParameterMistakes(context);
    this.fstringMistakes = new FStringMistakes(context);
  }

  /** The rules for arguments. */
  CallMistakes calls() {
    return callMistakes;
  }

  /** The rules for braces after an operand. */
  BraceMistakes braces() {
    return braceMistakes;
  }

  /** The rules for parameters. */
  ParameterMistakes parameters() {
    return parameterMistakes;
  }

  /**
   * The error for a mistake in a rule, or null.
   *
   * @param last its last finished child
   * @param token where the parse failed
   */
  PySyntaxError find(ParserRuleContext rule, ParseTree last, PyToken token) {
    boolean adjacent = TreeContext.stopOf(last).getTokenIndex() + 1 == token.getTokenIndex();
    if (rule instanceof PythonParser.BracesContext
        && adjacent
        && last instanceof PythonParser.EntryContext
        && token.getType() != TokenType.EQUAL) {
      PySyntaxError mistake = displayMistakes.find(rule, last, token, true);
      if (mistake != null) {
        return mistake;
      }
    }
    if (adjacent && last instanceof ParserRuleContext finished) {
      PySyntaxError mistake = afterExpression(finished, token);
      if (mistake != null) {
        return mistake;
      }
    }
    if (rule instanceof PythonParser.OperationContext
        && rule.getParent() instanceof PythonParser.ExpressionContext
        && token.getType() == TokenType.NOT
        && adjacent
        && last instanceof PythonParser.OperandContext) {
      return afterExpression(rule, token, TreeContext.span(TreeContext.start(rule), TreeContext.stopOf(last)));
    }
    return switch (rule.getRuleIndex()) {
      case PythonParser.RULE_expression -> expression((PythonParser.ExpressionContext) rule, token);
      case PythonParser.RULE_parentheses,
          PythonParser.RULE_brackets,
          PythonParser.RULE_braces,
          PythonParser.RULE_element,
          PythonParser.RULE_listElement,
          PythonParser.RULE_entry,
          PythonParser.RULE_subscript,
          PythonParser.RULE_condition -> displayMistakes.find(rule, last, token, adjacent);
      case PythonParser.RULE_operand -> {
        PySyntaxError mistake = adjacent ? callMistakes.afterArguments(last, token) : null;
        yield mistake != null ? mistake : unfitTrailer((PythonParser.OperandContext) rule, last);
      }
      case PythonParser.RULE_classDefinition -> adjacent ? callMistakes.afterArguments(last, token) : null;
      case PythonParser.RULE_argument -> callMistakes.argument(rule, last, token, adjacent);
      case PythonParser.RULE_replacement -> fstringMistakes.find(rule, last, token, adjacent);
      default -> null;
    };
  }

  /** Mistakes that show by what follows a whole expression. */
  private PySyntaxError afterExpression(ParserRuleContext finished, PyToken token) {
    ParserRuleContext expression = lastExpression(finished);
    if (expression != null) {
      PySyntaxError mistake = afterExpression(expression, token, null);
      if (mistake != null) {
        return mistake;
      }
    }
    return token.getType() == TokenType.EQUAL ? equality(finished) : null;
  }

  /** The outermost expression that ends where a rule ends and is not part of a conditional or lambda, or null. */
  private static ParserRuleContext lastExpression(ParserRuleContext rule) {
    ParserRuleContext at = rule;
    while (true) {
      List<ParseTree> children = at.children;
      boolean isExpression = at instanceof PythonParser.ExpressionContext && children.size() == 1;
      boolean isStarred =
          at instanceof PythonParser.OperationContext
              && at.getParent() instanceof PythonParser.EntryContext entry
              && TreeContext.type(entry, 0) == TokenType.STAR;
      if (isExpression || isStarred) {
        return at;
      }
      if (at instanceof PythonParser.OperationContext
          || !(children.get(children.size() - 1) instanceof ParserRuleContext last)) {
        return null;
      }
      at = last;
    }
  }

  /**
   * Mistakes that show by what follows a whole expression.
   *
   * @param expression a rule that starts where the expression starts
   * @param span the expression, or null to find it out
   */
  private PySyntaxError afterExpression(ParserRuleContext expression, PyToken token, Span span) {
    PyToken start = TreeContext.start(expression);
    boolean isName =
        start.getType() == TokenType.NAME && start.getTokenIndex() + 1 == token.getTokenIndex();
    PySyntaxError mistake = isName && isLegacy(start) ? null : forgottenComma(expression, token, span);
    return mistake == null && isName ? printStatement(start, token) : mistake;
  }

  private PySyntaxError forgottenComma(ParserRuleContext expression, PyToken token, Span span) {
    if (couldBeString(TreeContext.start(expression))) {
      return null;
    }
    prefixes.forgetEnd();
    int end = prefixes.expressionEnd(token.getTokenIndex());
    buildStrings(token.getTokenIndex(), end);
    if (diagnosis.reachesEnd(end)) {
      return diagnosis.endsTooEarly();
    }
    if (end < 0) {
      return null;
    }
    Span second = secondSpan(token, end);
    if (context.tokenAt(end).depth() == 0) {
      return null;
    }
    Span first = span != null ? span : build(expression).span();
    return context.error(Span.between(first, second), "invalid syntax. Perhaps you forgot a comma?");
  }

  /** Reports wrong literals, which are errors wherever they are read. */
  private void buildStrings(ParserRuleContext tree) {
    if (tree instanceof PythonParser.StringsContext strings) {
      expressions.string(strings);
      return;
    }
    for (ParseTree child : tree.children) {
      if (child instanceof ParserRuleContext rule) {
        buildStrings(rule);
      }
    }
  }

  /** Reports the wrong literals between two tokens. */
  void buildStrings(int first, int last) {
    for (int i = first; i <= last; i++) {
      int type = context.tokenAt(i).getType();
      if (type == TokenType.STRING || type == TokenType.FSTRING_START) {
        ParserRuleContext strings = prefixes.read(PythonParser::strings, i);
        if (strings != null) {
          expressions.string((PythonParser.StringsContext) strings);
          i = strings.stop.getTokenIndex();
        } else if (type == TokenType.STRING) {
          expressions.checkLiteral(context.tokenAt(i));
        }
      }
    }
  }

  /** Whether CPython does not look for a forgotten comma after an expression that starts with a token. */
  private boolean couldBeString(PyToken start) {
    return start.getType() == TokenType.NAME
        && (context.after(start).getType() == TokenType.STRING || startsSoftKeyword(start.getText()));
  }

  private Expr build(ParserRuleContext expression) {
    return expression instanceof PythonParser.ExpressionContext whole
        ? expressions.expression(whole)
        : expressions.operation((PythonParser.OperationContext) expression);
  }

  private Span secondSpan(PyToken token, int end) {
    ParserRuleContext second = prefixes.read(PythonParser::expression, token.getTokenIndex());
    if (second != null && second.stop.getTokenIndex() == end) {
      buildStrings(second);
      try {
        return expressions.expression((PythonParser.ExpressionContext) second).span();
      } catch (PySyntaxError | ParseFailure e) {
        return TreeContext.span(token, context.tokenAt(end));
      }
    }
    return TreeContext.span(token, context.tokenAt(end));
  }

  /** CPython takes any beginning of a soft keyword for one here. */
  private static boolean startsSoftKeyword(String name) {
    return "_".startsWith(name) || "case".startsWith(name) || "match".startsWith(name) || "type".startsWith(name);
  }

  private static boolean isLegacy(PyToken name) {
    return name.is("print") || name.is("exec");
  }

  /** What follows a name that is not the function of a call: the arguments of a Python 2 statement, perhaps. */
  private PySyntaxError printStatement(PyToken name, PyToken token) {
    if (token.getType() == TokenType.LPAR) {
      return null;
    }
    prefixes.forgetEnd();
    int end = prefixes.expressionListEnd(token.getTokenIndex());
    buildStrings(token.getTokenIndex(), end);
    if (diagnosis.reachesEnd(end)) {
      return diagnosis.endsTooEarly();
    }
    if (end < 0) {
      return null;
    }
    PySyntaxError inner = inList(token, couldBeString(name));
    if (inner != null || !isLegacy(name)) {
      return inner;
    }
    String text = name.getText();
    return context.error(
        name,
        context.tokenAt(end),
        "Missing parentheses in call to '" + text + "'. Did you mean " + text + "(...)?");
  }

  /**
   * The mistake in an expression list that starts at a token, or null.
   *
   * @param deep whether to look inside its expressions, too
   */
  PySyntaxError inList(PyToken start, boolean deep) {
    if (start.getType() == TokenType.NAME && isLegacy(start)) {
      return printStatement(start, context.after(start));
    }
    ParserRuleContext list = prefixes.read(PythonParser::expressionList, start.getTokenIndex());
    if (list != null) {
      ParserRuleContext expression = lastExpression(list);
      return expression == null
          ? null
          : afterExpression(expression, context.after(TreeContext.stop(list)), null);
    }
    ParseFailure failure = prefixes.failure(PythonParser::expressionList, start.getTokenIndex());
    if (deep) {
      return failure == null ? null : diagnosis.mistake(failure);
    }
    return failure != null
            && failure.context() instanceof PythonParser.ExpressionContext expression
            && expression.getParent() instanceof PythonParser.ExpressionListContext
        ? expression(expression, failure.token())
        : null;
  }

  /** {@code =} after an expression that could be the left side of a comparison. */
  private PySyntaxError equality(ParserRuleContext finished) {
    PythonParser.ExpressionContext left = comparable(finished);
    if (left == null || !Equality.canBeMeant(left)) {
      return null;
    }
    int right = left.stop.getTokenIndex() + 2;
    ParseFailure inner = prefixes.failure(PythonParser::operation, right);
    if (inner != null) {
      PySyntaxError mistake = diagnosis.mistake(inner);
      if (mistake != null) {
        return mistake;
      }
    }
    prefixes.forgetEnd();
    if (diagnosis.reachesEnd(prefixes.bitOrEnd(right))) {
      return diagnosis.endsTooEarly();
    }
    return Equality.perhapsMeant(left, context, expressions);
  }

  /** The expression that a finished part of a display, subscript or condition ends with, or null. */
  private static PythonParser.ExpressionContext comparable(ParserRuleContext finished) {
    return switch (finished.getRuleIndex()) {
      case PythonParser.RULE_element,
          PythonParser.RULE_listElement,
          PythonParser.RULE_condition,
          PythonParser.RULE_subscript,
          PythonParser.RULE_entry ->
          finished.children.size() == 1
                  && finished.children.get(0) instanceof PythonParser.ExpressionContext expression
              ? expression
              : null;
      case PythonParser.RULE_subscripts, PythonParser.RULE_subject ->
          finished.children.get(finished.children.size() - 1) instanceof ParserRuleContext last
              ? comparable(last)
              : null;
      case PythonParser.RULE_expression ->
          finished.getParent() instanceof PythonParser.ConditionContext
                  || finished.getParent() instanceof PythonParser.ElementContext
                  || finished.getParent() instanceof PythonParser.ListElementContext
                  || finished.getParent() instanceof PythonParser.EntryContext
                  || finished.getParent() instanceof PythonParser.SubscriptContext
              ? (PythonParser.ExpressionContext) finished
              : null;
      default -> null;
    };
  }

  private PySyntaxError expression(PythonParser.ExpressionContext rule, PyToken token) {
    if (TreeContext.type(rule, 1) == TokenType.IF) {
      return missingElse(rule);
    }
    if (TreeContext.type(rule, 0) != TokenType.LAMBDA) {
      return null;
    }
    ParseTree last = rule.children.get(rule.children.size() - 1);
    boolean inParameters = rule.children.size() == 1 || last instanceof PythonParser.LambdaParametersContext;
    if (inParameters) {
      return parameterMistakes.find(last, token, true);
    }
    PyToken before = context.tokenAt(token.getTokenIndex() - 1);
    if (token.getType() == TokenType.FSTRING_MIDDLE && before.getType() == TokenType.COLON) {
      return context.error(
          TreeContext.start(rule), before, "f-string: lambda expressions are not allowed without parentheses");
    }
    return null;
  }

  private PySyntaxError missingElse(PythonParser.ExpressionContext rule) {
    PyToken mark = TreeContext.token(rule.children.get(1));
    int end = prefixes.operationEnd(mark.getTokenIndex() + 1);
    if (end < 0) {
      return null;
    }
    PyToken after = context.tokenAt(end + 1);
    if (after.getType() == TokenType.ELSE || after.getType() == TokenType.COLON) {
      return null;
    }
    if (diagnosis.endsTooEarly(after)) {
      return diagnosis.endsTooEarly();
    }
    Span body = expressions.operation((PythonParser.OperationContext) rule.children.get(0)).span();
    Span test = expressions.spanBetween(mark.getTokenIndex() + 1, end);
    return context.error(Span.between(body, test), "expected 'else' after 'if' expression");
  }

  /**
   * Brackets after an operand that are neither arguments nor subscripts: if they are an expression of their own, a
   * comma before them was forgotten.
   */
  private PySyntaxError unfitTrailer(PythonParser.OperandContext operand, ParseTree last) {
    int open = operand.children.indexOf(last);
    if (open > 0 && last instanceof ParserRuleContext) {
      open--;
    }
    int type = TreeContext.type(operand, open);
    if (open == 0 || type != TokenType.LPAR && type != TokenType.LSQB) {
      return null;
    }
    if (!(operand.getParent().getParent() instanceof PythonParser.ExpressionContext)) {
      return null;
    }
    PyToken bracket = TreeContext.token(operand.children.get(open));
    PyToken before = context.tokenAt(bracket.getTokenIndex() - 1);
    ParserRuleContext operation = operand.getParent();
    return afterExpression(operation, bracket, TreeContext.span(TreeContext.start(operation), before));
  }
}
