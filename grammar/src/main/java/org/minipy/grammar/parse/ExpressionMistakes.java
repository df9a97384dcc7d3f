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
  private final FStringMistakes fstrings;

  ExpressionMistakes(TreeContext context, Statements statements, Diagnosis diagnosis) {
    this.context = context;
    this.expressions = statements.expressions();
    this.diagnosis = diagnosis;
    this.prefixes = context.prefixes();
    this.fstrings = new FStringMistakes(context);
  }

  /**
   * The error for a mistake in a rule, or null.
   *
   * @param last its last finished child
   * @param token where the parse failed
   */
  PySyntaxError find(ParserRuleContext rule, ParseTree last, PyToken token) {
    boolean adjacent = stopOf(last).getTokenIndex() + 1 == token.getTokenIndex();
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
      return afterExpression(rule, token, TreeContext.span(TreeContext.start(rule), stopOf(last)));
    }
    return switch (rule.getRuleIndex()) {
      case PythonParser.RULE_expression -> expression((PythonParser.ExpressionContext) rule, token);
      case PythonParser.RULE_parentheses -> parentheses(rule, last, token, adjacent);
      case PythonParser.RULE_brackets, PythonParser.RULE_braces -> display(rule, last, token, adjacent);
      case PythonParser.RULE_element, PythonParser.RULE_listElement, PythonParser.RULE_condition ->
          named(rule, true);
      case PythonParser.RULE_subscript -> named(rule, true);
      case PythonParser.RULE_entry -> entry(rule, last, token, adjacent);
      case PythonParser.RULE_operand -> {
        PySyntaxError mistake = call(rule, last, token, adjacent);
        yield mistake != null ? mistake : unfitTrailer((PythonParser.OperandContext) rule, last);
      }
      case PythonParser.RULE_argument -> argument(rule, last, token, adjacent);
      case PythonParser.RULE_classDefinition -> call(rule, last, token, adjacent);
      case PythonParser.RULE_replacement -> fstrings.find(rule, last, token, adjacent);
      default -> null;
    };
  }

  private static PyToken stopOf(ParseTree tree) {
    return tree instanceof ParserRuleContext rule ? TreeContext.stop(rule) : TreeContext.token(tree);
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
    prefixes.reachedEnd();
    int end = prefixes.expressionEnd(token.getTokenIndex());
    if (reachesEnd(end)) {
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

  /** Whether reading an expression comes to the end of the source too early. */
  private boolean reachesEnd(int end) {
    boolean next = end >= 0 && diagnosis.endsTooEarly(context.tokenAt(end + 1));
    return next || prefixes.reachedEnd() && diagnosis.endsTooEarly(context.lastToken());
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
    prefixes.reachedEnd();
    int end = prefixes.expressionListEnd(token.getTokenIndex());
    if (reachesEnd(end)) {
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
    prefixes.reachedEnd();
    if (reachesEnd(prefixes.bitOrEnd(right))) {
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
    if (last instanceof PythonParser.LambdaParametersContext list && isStarAfterSlash(list, token)) {
      return context.error(token, "expected comma between / and *");
    }
    boolean atParameter =
        last == rule.children.get(0)
            || last instanceof PythonParser.LambdaParametersContext list
                && StatementMistakes.endsWithComma(list)
                && allPlain(list);
    if (token.getType() == TokenType.LPAR && atParameter) {
      return parenthesizedParameters(token, "Lambda expression");
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
    return context.error(
        Span.between(body, context.tokenAt(end).span()), "expected 'else' after 'if' expression");
  }

  /** The error for parameters in parentheses of their own, if nothing but names is in them. */
  PySyntaxError parenthesizedParameters(PyToken open, String what) {
    int at = open.getTokenIndex() + 1;
    boolean any = false;
    while (context.tokenAt(at).getType() == TokenType.NAME) {
      any = true;
      at++;
      if (context.tokenAt(at).getType() == TokenType.COLON && what.equals("Function")) {
        at = prefixes.expressionEnd(at + 1) + 1;
        if (at == 0) {
          return null;
        }
      }
      if (context.tokenAt(at).getType() != TokenType.COMMA) {
        break;
      }
      at++;
    }
    PyToken close = context.tokenAt(at);
    return any && close.getType() == TokenType.RPAR
        ? context.error(open, close, what + " parameters cannot be parenthesized")
        : null;
  }

  private PySyntaxError starAfterKeyword(PythonParser.ArgumentContext argument) {
    return Calls.followsKeyword(argument)
        ? context.error(
            TreeContext.start(argument), "iterable argument unpacking follows keyword argument unpacking")
        : null;
  }

  private PySyntaxError assignedUnpacking(PythonParser.ArgumentContext argument, PyToken equal) {
    int star = TreeContext.type(argument, 0);
    if (star != TokenType.STAR && star != TokenType.DOUBLE_STAR) {
      return null;
    }
    String what = star == TokenType.STAR ? "iterable" : "keyword";
    int end = prefixes.expressionEnd(equal.getTokenIndex() + 1);
    return end < 0
        ? null
        : context.error(
            TreeContext.start(argument),
            context.tokenAt(end),
            "cannot assign to " + what + " argument unpacking");
  }

  /** Whether {@code *} comes right after the {@code /} of a parameter list. */
  static boolean isStarAfterSlash(ParserRuleContext list, PyToken token) {
    return token.getType() == TokenType.STAR
        && list.stop.getType() == TokenType.SLASH
        && list.stop.getTokenIndex() + 1 == token.getTokenIndex()
        && list.children.size() > 2;
  }

  /** Whether all parameters of a list are names without defaults. */
  static boolean allPlain(ParserRuleContext list) {
    for (ParseTree child : list.children) {
      if (child instanceof ParserRuleContext parameter && parameter.children != null) {
        for (ParseTree part : parameter.children) {
          switch (TreeContext.type(part)) {
            case TokenType.EQUAL, TokenType.STAR, TokenType.DOUBLE_STAR, TokenType.SLASH -> {
              return false;
            }
            default -> {}
          }
        }
      }
    }
    return true;
  }

  private PySyntaxError parentheses(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    if (token.getType() == TokenType.DOUBLE_STAR && adjacent && TreeContext.type(last) == TokenType.LPAR) {
      int end = prefixes.expressionEnd(token.getTokenIndex() + 1);
      if (end >= 0 && context.tokenAt(end + 1).getType() == TokenType.RPAR) {
        return context.error(token, "cannot use double starred expression here");
      }
    }
    return null;
  }

  /** Lists, sets and dicts. */
  private PySyntaxError display(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    List<ParseTree> children = rule.children;
    if (adjacent && children.size() > 1 && isElement(children.get(1)) && startsComprehension(token)) {
      return context.error(
          Span.between(elementSpan((ParserRuleContext) children.get(1)), listEnd(children, last)),
          "did you forget parentheses around the comprehension target?");
    }
    return rule instanceof PythonParser.BracesContext ? missingColon(rule, token, last, adjacent) : null;
  }

  private Span elementSpan(ParserRuleContext element) {
    return element.children.size() == 1 && element.children.get(0) instanceof PythonParser.ExpressionContext only
        ? expressions.expression(only).span()
        : TreeContext.span(element);
  }

  private Span listEnd(List<ParseTree> children, ParseTree last) {
    if (last instanceof ParserRuleContext element) {
      return elementSpan(element);
    }
    int index = children.indexOf(last);
    return index == 2 ? TreeContext.token(last).span() : elementSpan((ParserRuleContext) children.get(index - 1));
  }

  /** Whether a clause that starts at a token makes the elements before it a comprehension. */
  private boolean startsComprehension(PyToken token) {
    int type = token.getType();
    if (type != TokenType.FOR && type != TokenType.ASYNC) {
      return false;
    }
    ParseFailure failure = prefixes.failure(PythonParser::comprehension, token.getTokenIndex());
    if (failure != null) {
      diagnosis.checkBefore(failure);
    }
    return failure == null;
  }

  private static boolean isElement(ParseTree entry) {
    return entry instanceof PythonParser.ListElementContext
        || entry instanceof PythonParser.EntryContext set
            && TreeContext.type(set, 0) != TokenType.DOUBLE_STAR
            && TreeContext.type(set, 1) != TokenType.COLON;
  }

  /** A key without a value, after items of a dict. */
  private PySyntaxError missingColon(ParserRuleContext rule, PyToken token, ParseTree last, boolean adjacent) {
    if (rule.children.size() < 3
        || last == rule.children.get(1)
        || !(rule.children.get(1) instanceof PythonParser.EntryContext first)
        || isElement(first)) {
      return null;
    }
    if (last instanceof PythonParser.EntryContext entry) {
      return adjacent
              && entry.children.size() == 1
              && entry.children.get(0) instanceof PythonParser.ExpressionContext key
          ? expressions.displays().missingColon(expressions.expression(key).span())
          : null;
    }
    if (TreeContext.type(last) != TokenType.COMMA) {
      return null;
    }
    int start = TreeContext.token(last).getTokenIndex() + 1;
    int end = prefixes.expressionEnd(start);
    return end < 0 || context.tokenAt(end + 1).getType() == TokenType.COLON
        ? null
        : expressions.displays().missingColon(TreeContext.span(context.tokenAt(start), context.tokenAt(end)));
  }

  /** Refuses {@code :=} and {@code =} in arguments after something that is no name: nothing later is read there. */
  void refuseNamedArguments(ParseFailure failure) {
    for (ParserRuleContext rule = failure.context(); rule != null; rule = rule.getParent()) {
      if (rule instanceof PythonParser.ArgumentContext && rule.children != null) {
        named(rule, false);
        if (TreeContext.type(rule, 1) == TokenType.EQUAL
            && rule.children.get(0) instanceof PythonParser.ExpressionContext name
            && !Expressions.isPlainName(name)) {
          throw expressions.calls().notAName(name, TreeContext.token(rule.children.get(1)));
        }
      }
    }
  }

  /** {@code :=} after something that is no name. */
  private PySyntaxError named(ParserRuleContext rule, boolean asMistake) {
    if (TreeContext.type(rule, 1) != TokenType.COLON_EQUAL
        || !(rule.children.get(0) instanceof PythonParser.ExpressionContext target)
        || Expressions.isPlainName(target)) {
      return null;
    }
    PyToken operator = TreeContext.token(rule.children.get(1));
    prefixes.reachedEnd();
    if (asMistake && reachesEnd(prefixes.expressionEnd(operator.getTokenIndex() + 1))) {
      return diagnosis.endsTooEarly();
    }
    if (!asMistake || prefixes.expressionEnd(operator.getTokenIndex() + 1) < 0) {
      throw TreeContext.invalid(operator, rule);
    }
    Expr value = expressions.expression(target);
    return context.error(value.span(), "cannot use assignment expressions with " + Targets.name(value));
  }

  /**
   * Brackets after an operand that are neither arguments nor subscripts: if they are an expression of their own, a comma
   * before them was forgotten.
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

  private PySyntaxError entry(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    named(rule, true);
    if (TreeContext.type(last) != TokenType.COLON || !adjacent) {
      return null;
    }
    if (token.getType() == TokenType.STAR) {
      int end = prefixes.bitOrEnd(token.getTokenIndex() + 1);
      return end < 0
          ? null
          : context.error(
              token, context.tokenAt(end), "cannot use a starred expression in a dictionary value");
    }
    if (token.getType() == TokenType.RBRACE || token.getType() == TokenType.COMMA) {
      return context.error(
          TreeContext.token(last), "expression expected after dictionary key and ':'");
    }
    return null;
  }

  /** A positional argument that is not finished, after a keyword argument. */
  PySyntaxError unfinishedArgument(PythonParser.ArgumentContext argument, PyToken token) {
    return Calls.followsKeyword(argument) && prefixes.expressionEnd(argument.start.getTokenIndex()) >= 0
        ? expressions.calls().followsKeyword(token, Calls.followsUnpacking(argument))
        : null;
  }

  /** A generator expression whose element is starred. */
  private PySyntaxError call(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    if (!adjacent || !(last instanceof PythonParser.ArgumentsContext arguments)) {
      return null;
    }
    List<ParseTree> children = arguments.children;
    if (token.getType() == TokenType.EQUAL) {
      return children.get(children.size() - 1) instanceof PythonParser.ArgumentContext argument
          ? assignedUnpacking(argument, token)
          : null;
    }
    if (!(children.get(children.size() - 1) instanceof PythonParser.ArgumentContext argument)) {
      return null;
    }
    if (Calls.isPositional(argument) && Calls.followsKeyword(argument)) {
      PyToken place = context.tokenAt(Math.max(token.getTokenIndex(), prefixes.furthest()));
      return expressions.calls().followsKeyword(place, Calls.followsUnpacking(argument));
    }
    if (TreeContext.type(argument, 0) != TokenType.STAR || !startsComprehension(token)) {
      return null;
    }
    if (children.size() == 1) {
      return context.error(TreeContext.span(argument), "iterable unpacking cannot be used in comprehension");
    }
    for (ParseTree child : children) {
      if (child instanceof ParserRuleContext other && TreeContext.type(other, 1) == TokenType.EQUAL) {
        return null;
      }
    }
    int end = token.getTokenIndex();
    while (context.tokenAt(end).getType() == TokenType.FOR || context.tokenAt(end).getType() == TokenType.ASYNC) {
      ParserRuleContext clause = prefixes.read(PythonParser::comprehension, end);
      if (clause == null) {
        break;
      }
      end = clause.stop.getTokenIndex() + 1;
    }
    return context.error(
        TreeContext.start(argument), context.tokenAt(end - 1), "Generator expression must be parenthesized");
  }

  private PySyntaxError argument(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    PythonParser.ArgumentContext unfinished = (PythonParser.ArgumentContext) rule;
    if (Calls.isPositional(unfinished)) {
      return unfinishedArgument(unfinished, token);
    }
    if (TreeContext.type(rule, 0) == TokenType.STAR) {
      return adjacent && rule.children.get(0) == last ? starAfterKeyword(unfinished) : null;
    }
    if (TreeContext.type(rule, 1) != TokenType.EQUAL) {
      return null;
    }
    PythonParser.ExpressionContext name = (PythonParser.ExpressionContext) rule.children.get(0);
    PyToken equal = TreeContext.token(rule.children.get(1));
    boolean missing = token.getType() == TokenType.RPAR || token.getType() == TokenType.COMMA;
    return missing && adjacent && TreeContext.token(rule.children.get(1)) == stopOf(last)
        ? context.error(TreeContext.start(name), equal, "expected argument value expression")
        : null;
  }
}
