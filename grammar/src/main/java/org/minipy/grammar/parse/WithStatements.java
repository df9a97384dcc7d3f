package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.WithItem;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Builds {@code with}. Parentheses around all its items belong to the statement, not to a tuple. */
final class WithStatements {

  private final TreeContext context;
  private final Expressions expressions;
  private final Statements statements;

  WithStatements(TreeContext context, Expressions expressions, Statements statements) {
    this.context = context;
    this.expressions = expressions;
    this.statements = statements;
  }

  Stmt build(PythonParser.WithStatementContext statement, PyToken start, boolean async) {
    List<WithItem> items = items(statement);
    List<Stmt> body = statements.block(statement.block());
    Span span = context.statementSpan(start, statement);
    return async ? new Stmt.AsyncWith(items, body, span) : new Stmt.With(items, body, span);
  }

  /** Refuses what is wrong in the items and the block before a token and an unfinished part. */
  void checkUnfinished(
      PythonParser.WithStatementContext statement, ParserRuleContext unfinished, PyToken end) {
    boolean inItem = unfinished instanceof PythonParser.WithItemContext;
    PythonParser.ParenthesesContext list = inItem ? null : itemList(statement);
    if (list == null
        && statement.children.get(1) instanceof PythonParser.WithItemContext first
        && first != unfinished
        && UnfinishedTree.isBefore(first, end)
        && TreeContext.type(statement, 2) == TokenType.COMMA) {
      refuseNamedItems(first);
    }
    for (ParseTree child : list == null ? statement.children : list.children) {
      boolean isItem = child instanceof PythonParser.WithItemContext || child instanceof PythonParser.ElementContext;
      if (isItem && child != unfinished && UnfinishedTree.isBefore((ParserRuleContext) child, end)) {
        item((ParserRuleContext) child);
      }
    }
  }

  private List<WithItem> items(PythonParser.WithStatementContext statement) {
    PythonParser.ParenthesesContext list = itemList(statement);
    if (list == null) {
      refuseNamedItems((PythonParser.WithItemContext) statement.children.get(1));
    }
    ArrayList<WithItem> items = new ArrayList<>();
    if (list != null) {
      TreeContext.checkCommas(list, 1);
    }
    for (ParseTree child : list == null ? statement.children : list.children) {
      if (child instanceof PythonParser.WithItemContext || child instanceof PythonParser.ElementContext) {
        items.add(item((ParserRuleContext) child));
      }
    }
    return Collections.unmodifiableList(items);
  }

  /** After items in parentheses, nothing but the colon can come. */
  private void refuseNamedItems(PythonParser.WithItemContext item) {
    if (item.start.getType() != TokenType.LPAR) {
      return;
    }
    ParserRuleContext first = item;
    while (!(first instanceof PythonParser.ParenthesesContext)) {
      first = (ParserRuleContext) first.children.get(0);
    }
    for (ParseTree child : first.children) {
      if (child instanceof PythonParser.ElementContext element && element.AS() != null) {
        throw TreeContext.invalid(context.after(TreeContext.stop(first)), item.getParent());
      }
    }
  }

  /** One item, in parentheses or not. */
  WithItem item(ParserRuleContext item) {
    List<ParseTree> children = item.children;
    Expr manager = expressions.expression((PythonParser.ExpressionContext) children.get(0));
    if (children.size() == 1) {
      return new WithItem(manager, null);
    }
    boolean star = TreeContext.type(children.get(2)) == TokenType.STAR;
    PythonParser.ExpressionContext target = (PythonParser.ExpressionContext) children.get(star ? 3 : 2);
    Expr value =
        star ? expressions.starred(TreeContext.token(children.get(2)), target) : expressions.expression(target);
    return new WithItem(manager, expressions.targets().check(value, Targets.Use.ASSIGN));
  }

  /** The parentheses around all items, or null. */
  private static PythonParser.ParenthesesContext itemList(PythonParser.WithStatementContext statement) {
    if (!((statement.children.size() == 2
            || TreeContext.type(statement, 2) == TokenType.COLON)
        && statement.children.get(1) instanceof PythonParser.WithItemContext item
        && item.children.size() == 1
        && item.children.get(0) instanceof PythonParser.ExpressionContext expression
        && expression.children.size() == 1
        && expression.children.get(0) instanceof PythonParser.OperationContext operation
        && operation.children.size() == 1
        && operation.children.get(0) instanceof PythonParser.OperandContext operand
        && operand.children.size() == 1
        && operand.children.get(0) instanceof PythonParser.ParenthesesContext parentheses)) {
      return null;
    }
    boolean any = false;
    for (ParseTree child : parentheses.children) {
      if (child instanceof PythonParser.ElementContext element) {
        any = true;
        if (TreeContext.type(element, 0) == TokenType.STAR
            || TreeContext.type(element, 1) == TokenType.COLON_EQUAL) {
          return null;
        }
      } else if (child instanceof ParserRuleContext) {
        return null;
      }
    }
    return any ? parentheses : null;
  }
}
