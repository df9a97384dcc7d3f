package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Builds what stands in brackets: groups, tuples, lists, sets, dicts and comprehensions. */
final class Displays {

  private final TreeContext context;
  private final Expressions expressions;

  Displays(TreeContext context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** A group, tuple or generator expression. */
  Expr parentheses(PythonParser.ParenthesesContext parentheses) {
    List<ParseTree> children = parentheses.children;
    Span span = TreeContext.span(parentheses);
    ParseTree first = children.get(1);
    if (first instanceof PythonParser.YieldExpressionContext yield) {
      return expressions.yieldExpression(yield);
    }
    if (!(first instanceof PythonParser.ElementContext element)) {
      return new Expr.Tuple(List.of(), span);
    }
    ParseTree second = children.get(2);
    if (second instanceof PythonParser.ComprehensionContext) {
      refuseStarredTarget(element);
      return new Expr.GeneratorExp(element(element), comprehensions(parentheses, 2), span);
    }
    if (children.size() == 3) {
      Expr value = element(element);
      if (value instanceof Expr.Starred && TreeContext.type(element, 0) == TokenType.STAR) {
        throw context.error(value.span(), "cannot use starred expression here");
      }
      return value;
    }
    return new Expr.Tuple(elements(parentheses), span);
  }

  private List<Expr> elements(ParserRuleContext display) {
    TreeContext.checkCommas(display, 1);
    ArrayList<Expr> elements = new ArrayList<>(display.children.size() / 2);
    for (ParseTree child : display.children) {
      if (child instanceof ParserRuleContext element) {
        elements.add(element(element));
      }
    }
    return Collections.unmodifiableList(elements);
  }

  /** An element between commas: starred, named or plain. */
  private Expr element(ParserRuleContext element) {
    List<ParseTree> children = element.children;
    boolean star = TreeContext.type(children.get(0)) == TokenType.STAR;
    int after = star ? 2 : 1;
    Expr value;
    if (star) {
      value =
          expressions.starred(
              TreeContext.token(children.get(0)), (PythonParser.ExpressionContext) children.get(1));
    } else {
      value = expressions.named(element, 0);
      after = TreeContext.type(element, 1) == TokenType.COLON_EQUAL ? 3 : 1;
    }
    if (after < children.size()) {
      throw TreeContext.invalid(TreeContext.token(children.get(after)), element);
    }
    return value;
  }

  private void refuseStarredTarget(ParserRuleContext element) {
    if (TreeContext.type(element, 0) == TokenType.STAR) {
      throw context.error(TreeContext.span(element), "iterable unpacking cannot be used in comprehension");
    }
  }

  /** A list or list comprehension. */
  Expr brackets(PythonParser.BracketsContext brackets) {
    List<ParseTree> children = brackets.children;
    Span span = TreeContext.span(brackets);
    if (children.get(1) instanceof PythonParser.ListElementContext element
        && children.get(2) instanceof PythonParser.ComprehensionContext) {
      refuseStarredTarget(element);
      return new Expr.ListComp(element(element), comprehensions(brackets, 2), span);
    }
    return new Expr.List(elements(brackets), span);
  }

  /** A set, dict, or comprehension of one. */
  Expr braces(PythonParser.BracesContext braces) {
    List<ParseTree> children = braces.children;
    Span span = TreeContext.span(braces);
    if (!(children.get(1) instanceof PythonParser.EntryContext first)) {
      return new Expr.Dict(List.of(), List.of(), span);
    }
    boolean dict = isItem(first);
    if (children.get(2) instanceof PythonParser.ComprehensionContext) {
      return dict ? dictComprehension(first, braces) : setComprehension(first, braces);
    }
    TreeContext.checkCommas(braces, 1);
    return dict ? dict(braces, span) : set(braces, span);
  }

  /** Whether an entry belongs to a dict. */
  private static boolean isItem(PythonParser.EntryContext entry) {
    return TreeContext.type(entry, 0) == TokenType.DOUBLE_STAR || TreeContext.type(entry, 1) == TokenType.COLON;
  }

  private Expr dictComprehension(PythonParser.EntryContext entry, PythonParser.BracesContext braces) {
    if (TreeContext.type(entry, 0) == TokenType.DOUBLE_STAR) {
      throw context.error(TreeContext.start(entry), "dict unpacking cannot be used in dict comprehension");
    }
    Expr key = expressions.expression((PythonParser.ExpressionContext) entry.children.get(0));
    Expr value = expressions.expression((PythonParser.ExpressionContext) entry.children.get(2));
    return new Expr.DictComp(key, value, comprehensions(braces, 2), TreeContext.span(braces));
  }

  private Expr setComprehension(PythonParser.EntryContext entry, PythonParser.BracesContext braces) {
    refuseStarredTarget(entry);
    return new Expr.SetComp(setElement(entry), comprehensions(braces, 2), TreeContext.span(braces));
  }

  private Expr set(PythonParser.BracesContext braces, Span span) {
    ArrayList<Expr> elements = new ArrayList<>();
    for (ParseTree child : braces.children) {
      if (child instanceof PythonParser.EntryContext entry) {
        if (TreeContext.type(entry, 0) == TokenType.DOUBLE_STAR) {
          throw TreeContext.invalid(TreeContext.start(entry), entry);
        }
        elements.add(setElement(entry));
        if (isItem(entry)) {
          throw TreeContext.invalid(TreeContext.token(entry.children.get(1)), entry);
        }
      }
    }
    return new Expr.Set(Collections.unmodifiableList(elements), span);
  }

  private Expr setElement(PythonParser.EntryContext entry) {
    if (TreeContext.type(entry, 0) != TokenType.STAR) {
      return expressions.named(entry, 0);
    }
    return new Expr.Starred(
        expressions.bitOr((PythonParser.OperationContext) entry.children.get(1)), TreeContext.span(entry));
  }

  private Expr dict(PythonParser.BracesContext braces, Span span) {
    ArrayList<Expr> keys = new ArrayList<>();
    ArrayList<Expr> values = new ArrayList<>();
    for (ParseTree child : braces.children) {
      if (!(child instanceof PythonParser.EntryContext entry)) {
        continue;
      }
      switch (TreeContext.type(entry, 0)) {
        case TokenType.STAR -> throw TreeContext.invalid(TreeContext.start(entry), entry);
        case TokenType.DOUBLE_STAR -> {
          keys.add(null);
          values.add(expressions.bitOr((PythonParser.OperationContext) entry.children.get(1)));
        }
        default -> {
          Expr key = expressions.expression((PythonParser.ExpressionContext) entry.children.get(0));
          if (TreeContext.type(entry, 1) != TokenType.COLON) {
            throw missingColon(key.span());
          }
          keys.add(key);
          values.add(expressions.expression((PythonParser.ExpressionContext) entry.children.get(2)));
        }
      }
    }
    return new Expr.Dict(Collections.unmodifiableList(keys), Collections.unmodifiableList(values), span);
  }

  /** The error for a dict item that is only a key. */
  PySyntaxError missingColon(Span key) {
    return context
        .source()
        .error(
            PySyntaxError.Kind.SYNTAX_ERROR,
            "':' expected after dictionary key",
            key.line(),
            key.endColumn(),
            key.endLine(),
            0);
  }

  /** The {@code for} clauses of a rule, from the child at an index on. */
  List<Comprehension> comprehensions(ParserRuleContext parent, int from) {
    ArrayList<Comprehension> clauses = new ArrayList<>(2);
    for (int i = from; i < parent.children.size(); i++) {
      if (parent.children.get(i) instanceof PythonParser.ComprehensionContext clause) {
        clauses.add(comprehension(clause));
      }
    }
    return Collections.unmodifiableList(clauses);
  }

  private Comprehension comprehension(PythonParser.ComprehensionContext clause) {
    List<ParseTree> children = clause.children;
    boolean async = TreeContext.type(children.get(0)) == TokenType.ASYNC;
    int i = async ? 2 : 1;
    Expr target = expressions.forTarget((PythonParser.ExpressionListContext) children.get(i));
    Expr iter = expressions.operation((PythonParser.OperationContext) children.get(i + 2));
    ArrayList<Expr> conditions = new ArrayList<>(1);
    for (i += 3; i < children.size(); i++) {
      if (children.get(i) instanceof PythonParser.OperationContext condition) {
        conditions.add(expressions.operation(condition));
      }
    }
    return new Comprehension(target, iter, Collections.unmodifiableList(conditions), async);
  }

  /** The end of the last clause of a comprehension. */
  static PyToken end(List<PythonParser.ComprehensionContext> clauses) {
    return TreeContext.stop(clauses.get(clauses.size() - 1));
  }
}
