package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.token.Names;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Builds the parameter lists of functions and lambdas, and checks the order of their parts. */
final class Parameters {

  /** No parameters. */
  static final Arguments NONE =
      new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());

  private final TreeContext context;
  private final Expressions expressions;

  Parameters(TreeContext context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The parameters of a function. */
  Arguments function(PythonParser.ParametersContext list) {
    return new Reader(list).read();
  }

  /** The parameters of a lambda. */
  Arguments lambda(PythonParser.LambdaParametersContext list) {
    return new Reader(list).read();
  }

  /** Refuses what is wrong in the parameters before a token and an unfinished parameter. */
  void checkUnfinished(ParserRuleContext list, ParserRuleContext unfinished, PyToken end) {
    new Reader(list).readUntil(unfinished, end);
  }

  /** Reads one parameter list. */
  private final class Reader {

    private final ParserRuleContext list;
    private List<Arg> posOnlyArgs = List.of();
    private List<Arg> args = new ArrayList<>();
    private final List<Arg> kwOnlyArgs = new ArrayList<>(0);
    private final List<Expr> kwDefaults = new ArrayList<>(0);
    private final List<Expr> defaults = new ArrayList<>(0);
    private Arg vararg;
    private Arg kwarg;
    private PyToken star;
    private boolean slash;

    Reader(ParserRuleContext list) {
      this.list = list;
    }

    Arguments read() {
      readUntil(null, null);
      checkBareStar();
      return new Arguments(
          posOnlyArgs,
          Collections.unmodifiableList(args),
          vararg,
          Collections.unmodifiableList(kwOnlyArgs),
          Collections.unmodifiableList(kwDefaults),
          kwarg,
          Collections.unmodifiableList(defaults));
    }

    /** Reads the parameters that are finished before a token, or all. */
    void readUntil(ParserRuleContext unfinished, PyToken end) {
      TreeContext.checkCommas(list, 0);
      for (ParseTree child : list.children) {
        if (child instanceof ParserRuleContext parameter
            && parameter != unfinished
            && (end == null || UnfinishedTree.isBefore(parameter, end))) {
          if (kwarg != null) {
            throw context.error(partSpan(parameter), "arguments cannot follow var-keyword argument");
          }
          parameter(parameter);
        }
      }
    }

    private Span partSpan(ParserRuleContext parameter) {
      return TreeContext.type(parameter, 0) == TokenType.NAME
          ? arg(parameter, 0).span()
          : TreeContext.start(parameter).span();
    }

    private void parameter(ParserRuleContext parameter) {
      PyToken first = TreeContext.start(parameter);
      switch (first.getType()) {
        case TokenType.SLASH -> slash(parameter, first);
        case TokenType.STAR -> star(parameter, first);
        case TokenType.DOUBLE_STAR -> {
          checkBareStar();
          kwarg = arg(parameter, 1);
          refuseDefault(parameter, "var-keyword argument cannot have default value");
        }
        default -> plain(parameter);
      }
    }

    private void slash(ParserRuleContext parameter, PyToken token) {
      if (slash) {
        throw context.error(token, "/ may appear only once");
      }
      if (star != null) {
        throw context.error(token, "/ must be ahead of *");
      }
      if (args.isEmpty()) {
        if (context.after(token).getType() != TokenType.COMMA) {
          throw TreeContext.invalid(token, parameter);
        }
        throw context.error(token, "at least one argument must precede /");
      }
      slash = true;
      posOnlyArgs = Collections.unmodifiableList(args);
      args = new ArrayList<>();
    }

    private void star(ParserRuleContext parameter, PyToken token) {
      if (star != null) {
        int next = context.after(token).getType();
        if (next == TokenType.RPAR || next == TokenType.COLON) {
          throw TreeContext.invalid(token, parameter);
        }
        throw context.error(token, "* argument may appear only once");
      }
      star = token;
      if (parameter.children.size() > 1) {
        vararg = arg(parameter, 1);
        refuseDefault(parameter, "var-positional argument cannot have default value");
      }
    }

    private void checkBareStar() {
      if (star != null && vararg == null && kwOnlyArgs.isEmpty() && nothingFollows(star)) {
        throw context.error(bareStarPlace(), "named arguments must follow bare *");
      }
    }

    /** Whether neither a name nor anything that could have been meant as one comes after a star. */
    private boolean nothingFollows(PyToken bareStar) {
      PyToken after = context.after(bareStar);
      boolean comma = after.getType() == TokenType.COMMA;
      int type = comma ? context.after(after).getType() : after.getType();
      return type == (list instanceof PythonParser.ParametersContext ? TokenType.RPAR : TokenType.COLON)
          || comma && type == TokenType.DOUBLE_STAR;
    }

    /** The star, or for a lambda the token that shows that nothing follows it. */
    private PyToken bareStarPlace() {
      if (list instanceof PythonParser.ParametersContext) {
        return star;
      }
      PyToken after = context.after(star);
      return after.getType() == TokenType.COMMA ? context.after(after) : after;
    }

    private void plain(ParserRuleContext parameter) {
      Arg arg = arg(parameter, 0);
      Expr value = defaultValue(parameter);
      if (star != null) {
        kwOnlyArgs.add(arg);
        kwDefaults.add(value);
        return;
      }
      args.add(arg);
      if (value != null) {
        defaults.add(value);
      } else if (!defaults.isEmpty()) {
        throw context.error(arg.span(), "parameter without a default follows parameter with a default");
      }
    }

    private Arg arg(ParserRuleContext parameter, int nameIndex) {
      List<ParseTree> children = parameter.children;
      PyToken name = TreeContext.token(children.get(nameIndex));
      String text = Names.normalize(name.getText());
      if (TreeContext.type(parameter, nameIndex + 1) != TokenType.COLON) {
        return new Arg(text, null, name.span());
      }
      Expr annotation;
      ParserRuleContext last;
      if (TreeContext.type(children.get(nameIndex + 2)) == TokenType.STAR) {
        last = (ParserRuleContext) children.get(nameIndex + 3);
        annotation =
            expressions.starred(
                TreeContext.token(children.get(nameIndex + 2)), (PythonParser.ExpressionContext) last);
      } else {
        last = (ParserRuleContext) children.get(nameIndex + 2);
        annotation = expressions.expression((PythonParser.ExpressionContext) last);
      }
      return new Arg(text, annotation, TreeContext.span(name, TreeContext.stop(last)));
    }

    private PyToken equal(ParserRuleContext parameter) {
      int index = parameter.children.size() - 2;
      return index > 0 && TreeContext.type(parameter, index) == TokenType.EQUAL
          ? TreeContext.token(parameter.children.get(index))
          : null;
    }

    private void refuseDefault(ParserRuleContext parameter, String message) {
      PyToken equal = equal(parameter);
      if (equal != null) {
        if (TreeContext.type(parameter, 3) == TokenType.STAR) {
          throw TreeContext.invalid(equal, parameter);
        }
        throw context.error(equal, message);
      }
    }

    private Expr defaultValue(ParserRuleContext parameter) {
      return equal(parameter) == null
          ? null
          : expressions.expression(
              (PythonParser.ExpressionContext) parameter.children.get(parameter.children.size() - 1));
    }
  }
}
