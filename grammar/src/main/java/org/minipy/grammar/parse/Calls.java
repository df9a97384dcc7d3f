package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.Names;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Builds calls, and the arguments of calls and class definitions. */
final class Calls {

  private final TreeContext context;
  private final Expressions expressions;

  Calls(TreeContext context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The positional and keyword arguments of one call. */
  record Args(List<Expr> positional, List<Keyword> keywords) {
    static final Args NONE = new Args(List.of(), List.of());
  }

  /**
   * A call.
   *
   * @param arguments null if there are none
   * @param start where the called expression starts
   */
  Expr call(Expr func, PythonParser.ArgumentsContext arguments, PyToken open, PyToken close, PyToken start) {
    Span span = TreeContext.span(start, close);
    if (arguments == null) {
      return new Expr.Call(func, List.of(), List.of(), span);
    }
    if (arguments.children.size() == 1) {
      PythonParser.ArgumentContext only = (PythonParser.ArgumentContext) arguments.children.get(0);
      if (isGenerator(only) && TreeContext.type(only, 1) != TokenType.EQUAL) {
        Expr element = positional(only);
        var clauses = expressions.displays().comprehensions(only, 1);
        Expr generator = new Expr.GeneratorExp(element, clauses, TreeContext.span(open, close));
        return new Expr.Call(func, List.of(generator), List.of(), span);
      }
    }
    Args args = arguments(arguments);
    return new Expr.Call(func, args.positional, args.keywords, span);
  }

  private static boolean isGenerator(PythonParser.ArgumentContext argument) {
    return argument.children.get(argument.children.size() - 1) instanceof PythonParser.ComprehensionContext;
  }

  /** The arguments of a class definition, which cannot be a generator expression. */
  Args ofClass(PythonParser.ArgumentsContext arguments) {
    PythonParser.ArgumentContext first = (PythonParser.ArgumentContext) arguments.children.get(0);
    if (arguments.children.size() == 1 && isGenerator(first) && TreeContext.type(first, 1) != TokenType.EQUAL) {
      throw TreeContext.invalid(firstOf(first, PythonParser.RULE_comprehension), first);
    }
    return arguments(arguments);
  }

  private static PyToken firstOf(PythonParser.ArgumentContext argument, int rule) {
    for (ParseTree child : argument.children) {
      if (child instanceof ParserRuleContext part && part.getRuleIndex() == rule) {
        return TreeContext.start(part);
      }
    }
    throw new IllegalArgumentException();
  }

  /** Arguments that are not a single generator expression. */
  private Args arguments(PythonParser.ArgumentsContext arguments) {
    TreeContext.checkCommas(arguments, 0);
    List<ParseTree> children = arguments.children;
    ArrayList<Expr> positional = new ArrayList<>(children.size() / 2 + 1);
    ArrayList<Keyword> keywords = new ArrayList<>(0);
    PySyntaxError order = null;
    boolean unpacked = false;
    for (int i = 0; i < children.size(); i++) {
      if (!(children.get(i) instanceof PythonParser.ArgumentContext argument)) {
        continue;
      }
      if (isGenerator(argument)) {
        throw bareGenerator(argument, arguments, !keywords.isEmpty());
      }
      int type = TreeContext.type(argument, 0);
      if (type == TokenType.DOUBLE_STAR) {
        Expr value = expressions.expression((PythonParser.ExpressionContext) argument.children.get(1));
        keywords.add(new Keyword(null, value, TreeContext.span(argument)));
        unpacked = true;
      } else if (type == TokenType.STAR) {
        Expr value = expressions.expression((PythonParser.ExpressionContext) argument.children.get(1));
        positional.add(new Expr.Starred(value, TreeContext.span(argument)));
        if (unpacked && order == null) {
          order =
              context.error(
                  TreeContext.start(argument), "iterable argument unpacking follows keyword argument unpacking");
        }
      } else if (TreeContext.type(argument, 1) == TokenType.EQUAL) {
        keywords.add(keyword(argument));
      } else {
        positional.add(positional(argument));
        if (!keywords.isEmpty() && order == null) {
          order = followsKeyword(children, i, unpacked);
        }
      }
    }
    if (order != null) {
      throw order;
    }
    return new Args(Collections.unmodifiableList(positional), Collections.unmodifiableList(keywords));
  }

  /** Refuses what is wrong in one argument by itself. */
  void checkArgument(PythonParser.ArgumentContext argument) {
    int type = TreeContext.type(argument, 0);
    if (type == TokenType.STAR || type == TokenType.DOUBLE_STAR) {
      expressions.expression((PythonParser.ExpressionContext) argument.children.get(1));
    } else if (TreeContext.type(argument, 1) == TokenType.EQUAL) {
      keyword(argument);
    } else {
      positional(argument);
    }
  }

  private Expr positional(PythonParser.ArgumentContext argument) {
    PythonParser.ExpressionContext first = (PythonParser.ExpressionContext) argument.children.get(0);
    if (TreeContext.type(argument, 1) == TokenType.COLON_EQUAL && !Expressions.isPlainName(first)) {
      expressions.expression(first);
      throw TreeContext.invalid(TreeContext.token(argument.children.get(1)), argument);
    }
    return expressions.named(argument, 0);
  }

  private Keyword keyword(PythonParser.ArgumentContext argument) {
    PythonParser.ExpressionContext name = (PythonParser.ExpressionContext) argument.children.get(0);
    PyToken equal = TreeContext.token(argument.children.get(1));
    PyToken start = TreeContext.start(name);
    if (!Expressions.isPlainName(name)) {
      throw notAName(name, equal);
    }
    Expr value = expressions.expression((PythonParser.ExpressionContext) argument.children.get(2));
    return new Keyword(Names.normalize(start.getText()), value, TreeContext.span(argument));
  }

  /** The error for a keyword argument whose keyword is no name. */
  PySyntaxError notAName(PythonParser.ExpressionContext keyword, PyToken equal) {
    PyToken start = TreeContext.start(keyword);
    if (start == keyword.stop && isNamedConstant(start.getType())) {
      return context.error(start, equal, "cannot assign to " + start.getText());
    }
    Span span = expressions.expression(keyword).span();
    return context.error(
        Span.between(span, equal.span()), "expression cannot contain assignment, perhaps you meant \"==\"?");
  }

  private static boolean isNamedConstant(int type) {
    return type == TokenType.TRUE || type == TokenType.FALSE || type == TokenType.NONE;
  }

  private PySyntaxError bareGenerator(
      PythonParser.ArgumentContext argument, PythonParser.ArgumentsContext arguments, boolean afterKeyword) {
    PyToken first = TreeContext.start(argument);
    if (TreeContext.type(argument, 1) == TokenType.EQUAL) {
      return context.error(
          first,
          TreeContext.token(argument.children.get(1)),
          "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    expressions.named(argument, 0);
    expressions.displays().comprehensions(argument, 1);
    PyToken last = TreeContext.stop(argument);
    if (afterKeyword) {
      var clause = (PythonParser.ComprehensionContext) argument.children.get(argument.children.size() - 1);
      last = TreeContext.stop(clause.expressionList());
    }
    return context.error(first, last, "Generator expression must be parenthesized");
  }

  /** Whether an argument is neither a keyword argument nor unpacked. */
  static boolean isPositional(PythonParser.ArgumentContext argument) {
    int type = TreeContext.type(argument, 0);
    return type != TokenType.STAR
        && type != TokenType.DOUBLE_STAR
        && TreeContext.type(argument, 1) != TokenType.EQUAL;
  }

  /** Whether a keyword argument stands before an argument of the same call. */
  static boolean followsKeyword(PythonParser.ArgumentContext argument) {
    for (ParseTree child : argument.getParent().children) {
      if (child == argument) {
        return false;
      }
      if (child instanceof PythonParser.ArgumentContext other
          && (TreeContext.type(other, 0) == TokenType.DOUBLE_STAR
              || TreeContext.type(other, 1) == TokenType.EQUAL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether keyword unpacking stands before an argument of the same call. */
  static boolean followsUnpacking(PythonParser.ArgumentContext argument) {
    for (ParseTree child : argument.getParent().children) {
      if (child == argument) {
        return false;
      }
      if (child instanceof PythonParser.ArgumentContext other
          && TreeContext.type(other, 0) == TokenType.DOUBLE_STAR) {
        return true;
      }
    }
    return false;
  }

  /** The error for a positional argument after a keyword argument, at the last token that was read. */
  PySyntaxError followsKeyword(PyToken place, boolean unpacked) {
    return context.error(
        place,
        unpacked
            ? "positional argument follows keyword argument unpacking"
            : "positional argument follows keyword argument");
  }

  /** The error stands where CPython stops reading the arguments that follow the keyword. */
  private PySyntaxError followsKeyword(List<ParseTree> children, int index, boolean unpacked) {
    boolean keyword = false;
    int last = index;
    for (int i = index; i < children.size(); i++) {
      if (children.get(i) instanceof PythonParser.ArgumentContext argument) {
        boolean positional = isPositional(argument);
        last = i;
        if (positional && keyword) {
          break;
        }
        keyword |= !positional && TreeContext.type(argument, 0) != TokenType.STAR;
      }
    }
    PyToken after = context.after(TreeContext.stop((PythonParser.ArgumentContext) children.get(last)));
    return followsKeyword(after, unpacked);
  }
}
