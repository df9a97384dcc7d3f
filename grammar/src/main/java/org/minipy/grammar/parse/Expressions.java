package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.token.Names;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Builds expressions. */
final class Expressions {

  private final TreeContext context;
  private final Strings strings;
  private final Displays displays;
  private final Calls calls;
  private final Parameters parameters;
  private final Targets targets;

  Expressions(TreeContext context) {
    this.context = context;
    this.strings = new Strings(context, this);
    this.displays = new Displays(context, this);
    this.calls = new Calls(context, this);
    this.parameters = new Parameters(context, this);
    this.targets = new Targets(context);
  }

  /** The displays and comprehensions among them. */
  Displays displays() {
    return displays;
  }

  /** The calls among them. */
  Calls calls() {
    return calls;
  }

  /** The checks of targets. */
  Targets targets() {
    return targets;
  }

  /** The parameter lists among them. */
  Parameters parameters() {
    return parameters;
  }

  /** An expression, conditional or not, or a lambda. */
  Expr expression(PythonParser.ExpressionContext expression) {
    List<ParseTree> children = expression.children;
    if (children.size() == 1) {
      return operation((PythonParser.OperationContext) children.get(0));
    }
    if (TreeContext.type(children.get(0)) == TokenType.LAMBDA) {
      return lambda(expression);
    }
    Expr body = operation((PythonParser.OperationContext) children.get(0));
    Expr test = operation((PythonParser.OperationContext) children.get(2));
    Expr orElse = expression((PythonParser.ExpressionContext) children.get(4));
    return new Expr.IfExp(test, body, orElse, TreeContext.span(expression));
  }

  /** An expression that may be missing. */
  Expr orNull(PythonParser.ExpressionContext expression) {
    return expression == null ? null : expression(expression);
  }

  private Expr lambda(PythonParser.ExpressionContext lambda) {
    PythonParser.LambdaParametersContext list = lambda.lambdaParameters();
    var args = list == null ? Parameters.NONE : parameters.lambda(list);
    return new Expr.Lambda(args, expression(lambda.expression()), TreeContext.span(lambda));
  }

  /** Operands joined by operators. */
  Expr operation(PythonParser.OperationContext operation) {
    if (operation.children.size() == 1) {
      PythonParser.OperandContext operand = (PythonParser.OperandContext) operation.children.get(0);
      if (!Operations.isPrefix(TreeContext.type(operand, 0))) {
        return primary(operand, 0);
      }
    }
    return Operations.build(operation, this);
  }

  /** An operation that may not contain comparisons and boolean operators. */
  Expr bitOr(PythonParser.OperationContext operation) {
    PyToken looser = Operations.looserThanBitOr(operation);
    if (looser != null) {
      throw TreeContext.invalid(looser, operation);
    }
    return operation(operation);
  }

  /** The expression after a star, at {@code index}. */
  Expr starred(PyToken star, PythonParser.ExpressionContext expression) {
    refuseLooserThanBitOr(expression);
    return new Expr.Starred(
        expression(expression), TreeContext.span(star, TreeContext.stop(expression)));
  }

  private static void refuseLooserThanBitOr(PythonParser.ExpressionContext expression) {
    if (TreeContext.type(expression, 0) == TokenType.LAMBDA) {
      throw TreeContext.invalid(TreeContext.start(expression), expression);
    }
    PyToken looser = Operations.looserThanBitOr((PythonParser.OperationContext) expression.children.get(0));
    if (looser != null) {
      throw TreeContext.invalid(looser, expression);
    }
    if (expression.children.size() > 1) {
      throw TreeContext.invalid(TreeContext.token(expression.children.get(1)), expression);
    }
  }

  /** Expressions between commas: one of them, or a tuple. */
  Expr list(PythonParser.ExpressionListContext list) {
    List<ParseTree> children = list.children;
    if (children.size() == 1) {
      return expression((PythonParser.ExpressionContext) children.get(0));
    }
    boolean tuple = TreeContext.type(children.get(children.size() - 1)) == TokenType.COMMA;
    ArrayList<Expr> elements = new ArrayList<>((children.size() + 1) / 2);
    PyToken star = null;
    TreeContext.checkCommas(list, 0);
    for (ParseTree child : children) {
      if (child instanceof PythonParser.ExpressionContext expression) {
        elements.add(star == null ? expression(expression) : starred(star, expression));
        star = null;
      } else if (TreeContext.type(child) == TokenType.STAR) {
        star = TreeContext.token(child);
      } else {
        tuple = true;
      }
    }
    return tuple
        ? new Expr.Tuple(Collections.unmodifiableList(elements), TreeContext.span(list))
        : elements.get(0);
  }

  /** Expressions between commas that are the whole input: one of them, or a tuple. */
  Expr input(PythonParser.ExpressionInputContext input) {
    List<ParseTree> children = input.children;
    Expr first = expression((PythonParser.ExpressionContext) children.get(0));
    if (TreeContext.type(children.get(1)) != TokenType.COMMA) {
      return first;
    }
    TreeContext.checkCommas(input, 0);
    ArrayList<Expr> elements = new ArrayList<>();
    elements.add(first);
    PyToken last = null;
    for (ParseTree child : children.subList(1, children.size())) {
      if (child instanceof PythonParser.ExpressionContext expression) {
        elements.add(expression(expression));
        last = TreeContext.stop(expression);
      } else if (TreeContext.type(child) == TokenType.COMMA) {
        last = TreeContext.token(child);
      }
    }
    return new Expr.Tuple(
        Collections.unmodifiableList(elements), TreeContext.span(TreeContext.start(input), last));
  }

  /** The targets of a {@code for}. */
  Expr forTarget(PythonParser.ExpressionListContext list) {
    Expr target = list(list);
    Expr wrong = Targets.firstWrong(target, Targets.Use.FOR);
    if (wrong instanceof Expr.Compare) {
      throw TreeContext.invalid(notInTarget(list, wrong), list);
    }
    return targets.check(target, Targets.Use.FOR);
  }

  /** Where a comparison among the targets of a {@code for} makes it stop being a target. */
  private PyToken notInTarget(PythonParser.ExpressionListContext list, Expr comparison) {
    for (ParseTree child : list.children) {
      if (child instanceof PythonParser.ExpressionContext expression
          && expression.children.get(0) instanceof PythonParser.OperationContext operation
          && operation.children.size() > 1
          && expression(expression).span().equals(comparison.span())) {
        return TreeContext.token(operation.children.get(1));
      }
    }
    return context.after(TreeContext.stop(list));
  }

  /** An expression list, or a yield. */
  Expr yieldOrList(ParseTree tree) {
    return tree instanceof PythonParser.ExpressionListContext list
        ? list(list)
        : yieldExpression((PythonParser.YieldExpressionContext) tree);
  }

  /** A {@code yield} expression. */
  Expr yieldExpression(PythonParser.YieldExpressionContext yield) {
    Span span = TreeContext.span(yield);
    if (yield.children.size() == 1) {
      return new Expr.Yield(null, span);
    }
    if (yield.children.size() == 3) {
      return new Expr.YieldFrom(expression((PythonParser.ExpressionContext) yield.children.get(2)), span);
    }
    return new Expr.Yield(list((PythonParser.ExpressionListContext) yield.children.get(1)), span);
  }

  /** A condition: an expression, or a named one. */
  Expr condition(PythonParser.ConditionContext condition) {
    return named(condition, 0);
  }

  /** The expression at an index, with the value that {@code :=} gives it, if any. */
  Expr named(ParserRuleContext parent, int index) {
    PythonParser.ExpressionContext target = (PythonParser.ExpressionContext) parent.children.get(index);
    if (TreeContext.type(parent, index + 1) != TokenType.COLON_EQUAL) {
      return expression(target);
    }
    PythonParser.ExpressionContext value = (PythonParser.ExpressionContext) parent.children.get(index + 2);
    Expr name = expression(target);
    if (!isPlainName(target)) {
      throw context.error(name.span(), "cannot use assignment expressions with " + Targets.name(name));
    }
    return new Expr.NamedExpr(
        name, expression(value), TreeContext.span(TreeContext.start(target), TreeContext.stop(value)));
  }

  /** Whether an expression is a name without parentheses. */
  static boolean isPlainName(ParserRuleContext expression) {
    return expression.start == expression.stop && expression.start.getType() == TokenType.NAME;
  }

  /** The place of the operation that two tokens begin and end: without parentheses that are around all of it. */
  Span spanBetween(int first, int last) {
    PyToken start = context.tokenAt(first);
    PythonParser.OperandContext operand =
        start.getType() == TokenType.LPAR
            ? (PythonParser.OperandContext) context.prefixes().read(PythonParser::operand, first)
            : null;
    return operand != null && operand.stop.getTokenIndex() == last && operand.children.size() == 1
        ? primary(operand, 0).span()
        : TreeContext.span(start, context.tokenAt(last));
  }

  /** An operand without its prefix operators, from the child at {@code index} on. */
  Expr primary(PythonParser.OperandContext operand, int index) {
    List<ParseTree> children = operand.children;
    int next = index;
    boolean await = TreeContext.type(children.get(next)) == TokenType.AWAIT;
    if (await) {
      next++;
    }
    Expr value = atom(children.get(next));
    if (next + 1 < children.size()) {
      value = trailers(value, operand, next);
    }
    if (await) {
      return new Expr.Await(
          value, TreeContext.span(TreeContext.token(children.get(index)), TreeContext.stop(operand)));
    }
    return value;
  }

  private Expr atom(ParseTree atom) {
    if (atom instanceof TerminalNode node) {
      PyToken token = (PyToken) node.getSymbol();
      return switch (token.getType()) {
        case TokenType.NAME -> name(token);
        case TokenType.NUMBER -> number(token);
        case TokenType.NONE -> new Expr.Constant(Literal.Named.NONE, null, token.span());
        case TokenType.TRUE -> new Expr.Constant(Literal.Named.TRUE, null, token.span());
        case TokenType.FALSE -> new Expr.Constant(Literal.Named.FALSE, null, token.span());
        default -> new Expr.Constant(Literal.Named.ELLIPSIS, null, token.span());
      };
    }
    return switch (((ParserRuleContext) atom).getRuleIndex()) {
      case PythonParser.RULE_strings -> strings.build((PythonParser.StringsContext) atom);
      case PythonParser.RULE_parentheses -> displays.parentheses((PythonParser.ParenthesesContext) atom);
      case PythonParser.RULE_brackets -> displays.brackets((PythonParser.BracketsContext) atom);
      default -> displays.braces((PythonParser.BracesContext) atom);
    };
  }

  /** A string literal. */
  Expr string(PythonParser.StringsContext literal) {
    return strings.build(literal);
  }

  /** Throws what is wrong in one string that is no f-string. */
  void checkLiteral(PyToken literal) {
    strings.plain(literal);
  }

  /** Throws what is wrong in one replacement field of an f-string. */
  void checkReplacement(PythonParser.ReplacementContext field) {
    strings.replacement(field, new ArrayList<>());
  }

  /** Throws what is wrong in one f-string. */
  void checkFString(PythonParser.FstringContext fstring) {
    strings.fstring(fstring, new ArrayList<>());
  }

  /** A name. */
  Expr.Name name(PyToken token) {
    return new Expr.Name(Names.normalize(token.getText()), token.span());
  }

  /** A number. */
  Expr.Constant number(PyToken token) {
    String text = token.getText();
    Literal value = Numbers.parse(text);
    if (value == null) {
      throw context
          .source()
          .error(
              org.minipy.grammar.error.PySyntaxError.Kind.SYNTAX_ERROR,
              "Exceeds the limit (4300 digits) for integer string conversion: value has "
                  + text.replace("_", "").length()
                  + " digits; use sys.set_int_max_str_digits() to increase the limit"
                  + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
              token.getLine(),
              0,
              token.getLine(),
              0);
    }
    return new Expr.Constant(value, null, token.span());
  }

  private Expr trailers(Expr atom, PythonParser.OperandContext operand, int atomIndex) {
    List<ParseTree> children = operand.children;
    PyToken start = startOf(children.get(atomIndex));
    Expr value = atom;
    int i = atomIndex + 1;
    while (i < children.size()) {
      switch (TreeContext.type(children.get(i))) {
        case TokenType.DOT -> {
          PyToken name = TreeContext.token(children.get(i + 1));
          value = new Expr.Attribute(value, Names.normalize(name.getText()), TreeContext.span(start, name));
          i += 2;
        }
        case TokenType.LPAR -> {
          boolean empty = TreeContext.type(children.get(i + 1)) == TokenType.RPAR;
          PyToken close = TreeContext.token(children.get(empty ? i + 1 : i + 2));
          var arguments = empty ? null : (PythonParser.ArgumentsContext) children.get(i + 1);
          value = calls.call(value, arguments, TreeContext.token(children.get(i)), close, start);
          i += empty ? 2 : 3;
        }
        default -> {
          Expr slice = subscripts((PythonParser.SubscriptsContext) children.get(i + 1));
          value = new Expr.Subscript(value, slice, TreeContext.span(start, TreeContext.token(children.get(i + 2))));
          i += 3;
        }
      }
    }
    return value;
  }

  private static PyToken startOf(ParseTree tree) {
    return tree instanceof ParserRuleContext rule ? TreeContext.start(rule) : TreeContext.token(tree);
  }

  private Expr subscripts(PythonParser.SubscriptsContext subscripts) {
    List<ParseTree> children = subscripts.children;
    if (children.size() == 1) {
      PythonParser.SubscriptContext only = (PythonParser.SubscriptContext) children.get(0);
      Expr value = subscript(only);
      return value instanceof Expr.Starred
          ? new Expr.Tuple(List.of(value), TreeContext.span(subscripts))
          : value;
    }
    TreeContext.checkCommas(subscripts, 0);
    ArrayList<Expr> elements = new ArrayList<>(children.size() / 2 + 1);
    for (ParseTree child : children) {
      if (child instanceof PythonParser.SubscriptContext subscript) {
        elements.add(subscript(subscript));
      }
    }
    return new Expr.Tuple(Collections.unmodifiableList(elements), TreeContext.span(subscripts));
  }

  private Expr subscript(PythonParser.SubscriptContext subscript) {
    List<ParseTree> children = subscript.children;
    if (TreeContext.type(children.get(0)) == TokenType.STAR) {
      return new Expr.Starred(
          expression((PythonParser.ExpressionContext) children.get(1)), TreeContext.span(subscript));
    }
    if (!(children.get(children.size() - 1) instanceof PythonParser.SliceContext slice)) {
      return named(subscript, 0);
    }
    Expr lower = null;
    if (children.size() > 1) {
      if (children.size() > 2) {
        throw TreeContext.invalid(TreeContext.start(slice), subscript);
      }
      lower = expression((PythonParser.ExpressionContext) children.get(0));
    }
    Expr[] rest = new Expr[2];
    int part = -1;
    for (ParseTree child : slice.children) {
      if (child instanceof PythonParser.ExpressionContext expression) {
        rest[part] = expression(expression);
      } else {
        part++;
      }
    }
    return new Expr.Slice(lower, rest[0], rest[1], TreeContext.span(subscript));
  }
}
