package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.MatchCase;
import org.minipy.grammar.ast.Pattern;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.UnaryOperator;
import org.minipy.grammar.token.Names;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Builds {@code match} statements and their patterns. */
final class Patterns {

  private final TreeContext context;
  private final Expressions expressions;
  private final Statements statements;

  Patterns(TreeContext context, Expressions expressions, Statements statements) {
    this.context = context;
    this.expressions = expressions;
    this.statements = statements;
  }

  /** A match statement. */
  Stmt match(PythonParser.MatchStatementContext statement) {
    Expr subject = subject(statement.subject());
    ArrayList<MatchCase> cases = new ArrayList<>();
    for (ParseTree child : statement.children) {
      if (child instanceof PythonParser.CaseBlockContext block) {
        cases.add(matchCase(block));
      }
    }
    Span span = context.statementSpan(TreeContext.start(statement), statement);
    return new Stmt.Match(subject, Collections.unmodifiableList(cases), span);
  }

  private Expr subject(PythonParser.SubjectContext subject) {
    List<ParseTree> children = subject.children;
    TreeContext.checkCommas(subject, 0);
    ArrayList<Expr> elements = new ArrayList<>(1);
    boolean tuple = false;
    PyToken star = null;
    for (ParseTree child : children) {
      if (child instanceof PythonParser.ConditionContext condition) {
        elements.add(star == null ? expressions.condition(condition) : starred(star, condition));
        star = null;
      } else if (TreeContext.type(child) == TokenType.STAR) {
        star = TreeContext.token(child);
      } else {
        tuple = true;
      }
    }
    if (tuple) {
      return new Expr.Tuple(Collections.unmodifiableList(elements), TreeContext.span(subject));
    }
    if (elements.get(0) instanceof Expr.Starred) {
      throw TreeContext.invalid(context.after(TreeContext.stop(subject)), subject);
    }
    return elements.get(0);
  }

  private Expr starred(PyToken star, PythonParser.ConditionContext condition) {
    if (condition.children.size() > 1) {
      throw TreeContext.invalid(TreeContext.token(condition.children.get(1)), condition);
    }
    return expressions.starred(star, condition.expression(0));
  }

  /** One clause. */
  MatchCase matchCase(PythonParser.CaseBlockContext block) {
    Pattern pattern = casePattern(block.patterns());
    PythonParser.ConditionContext guard = block.condition();
    Expr test = guard == null ? null : expressions.condition(guard);
    return new MatchCase(pattern, test, statements.block(block.block()));
  }

  /** The pattern of a clause. */
  Pattern casePattern(PythonParser.PatternsContext patterns) {
    if (patterns.children.size() > 1) {
      return new Pattern.MatchSequence(sequence(patterns), TreeContext.span(patterns));
    }
    Pattern only = pattern((PythonParser.PatternContext) patterns.children.get(0), true);
    if (only instanceof Pattern.MatchStar) {
      throw TreeContext.invalid(context.after(TreeContext.stop(patterns)), patterns);
    }
    return only;
  }

  private List<Pattern> sequence(PythonParser.PatternsContext patterns) {
    if (patterns == null) {
      return List.of();
    }
    TreeContext.checkCommas(patterns, 0);
    ArrayList<Pattern> elements = new ArrayList<>();
    for (ParseTree child : patterns.children) {
      if (child instanceof PythonParser.PatternContext pattern) {
        elements.add(pattern(pattern, true));
      }
    }
    return Collections.unmodifiableList(elements);
  }

  private Pattern pattern(PythonParser.PatternContext pattern, boolean starAllowed) {
    List<ParseTree> children = pattern.children;
    Span span = TreeContext.span(pattern);
    if (TreeContext.type(children.get(0)) == TokenType.STAR) {
      if (!starAllowed) {
        throw TreeContext.invalid(TreeContext.start(pattern), pattern);
      }
      return new Pattern.MatchStar(captured(TreeContext.token(children.get(1))), span);
    }
    int last = children.size();
    boolean as = last > 2 && TreeContext.type(children.get(last - 2)) == TokenType.AS;
    Pattern value = alternatives(children, as ? last - 2 : last);
    if (!as) {
      return value;
    }
    PyToken name = asTarget((PythonParser.OperationContext) children.get(last - 1));
    return new Pattern.MatchAs(value, Names.normalize(name.getText()), span);
  }

  private Pattern alternatives(List<ParseTree> children, int end) {
    PythonParser.AlternativeContext first = (PythonParser.AlternativeContext) children.get(0);
    if (end == 1) {
      return alternative(first);
    }
    ArrayList<Pattern> alternatives = new ArrayList<>(end / 2 + 1);
    for (int i = 0; i < end; i += 2) {
      alternatives.add(alternative((PythonParser.AlternativeContext) children.get(i)));
    }
    PyToken last = TreeContext.stop((ParserRuleContext) children.get(end - 1));
    return new Pattern.MatchOr(
        Collections.unmodifiableList(alternatives), TreeContext.span(TreeContext.start(first), last));
  }

  private PyToken asTarget(PythonParser.OperationContext target) {
    PyToken name = TreeContext.start(target);
    if (name.getType() != TokenType.NAME) {
      throw context.error(expressions.operation(target).span(), "invalid pattern target");
    }
    if (name.is("_")) {
      throw context.error(name, "cannot use '_' as a target");
    }
    if (target.stop != name) {
      throw TreeContext.invalid(context.after(name), target);
    }
    return name;
  }

  /** The name a pattern binds, null for {@code _}. */
  private static String captured(PyToken name) {
    return name.is("_") ? null : Names.normalize(name.getText());
  }

  private Pattern alternative(PythonParser.AlternativeContext alternative) {
    List<ParseTree> children = alternative.children;
    ParseTree first = children.get(0);
    Span span = TreeContext.span(alternative);
    return switch (TreeContext.type(first)) {
      case TokenType.NONE -> new Pattern.MatchSingleton(Literal.Named.NONE, span);
      case TokenType.TRUE -> new Pattern.MatchSingleton(Literal.Named.TRUE, span);
      case TokenType.FALSE -> new Pattern.MatchSingleton(Literal.Named.FALSE, span);
      case TokenType.NUMBER, TokenType.MINUS -> new Pattern.MatchValue(number(alternative), span);
      case TokenType.LPAR -> group(alternative, span);
      case TokenType.LSQB -> new Pattern.MatchSequence(sequence(alternative.patterns()), span);
      case TokenType.LBRACE -> mapping(alternative, span);
      default ->
          first instanceof PythonParser.DottedNameContext name
              ? named(alternative, name, span)
              : new Pattern.MatchValue(expressions.string((PythonParser.StringsContext) first), span);
    };
  }

  private Expr number(PythonParser.AlternativeContext alternative) {
    List<ParseTree> children = alternative.children;
    boolean minus = TreeContext.type(children.get(0)) == TokenType.MINUS;
    int sign = minus ? 2 : 1;
    PyToken token = TreeContext.token(children.get(sign - 1));
    Expr.Constant constant = expressions.number(token);
    Expr real =
        minus
            ? new Expr.UnaryOp(
                UnaryOperator.U_SUB, constant, TreeContext.span(TreeContext.start(alternative), token))
            : constant;
    if (children.size() == sign) {
      return real;
    }
    if (constant.value() instanceof Literal.Imaginary) {
      throw context.error(constant.span(), "real number required in complex literal");
    }
    Expr.Constant imaginary = expressions.number(TreeContext.token(children.get(sign + 1)));
    if (!(imaginary.value() instanceof Literal.Imaginary)) {
      throw context.error(imaginary.span(), "imaginary number required in complex literal");
    }
    boolean plus = TreeContext.type(children.get(sign)) == TokenType.PLUS;
    return new Expr.BinOp(
        real, plus ? BinaryOperator.ADD : BinaryOperator.SUB, imaginary, TreeContext.span(alternative));
  }

  private Pattern group(PythonParser.AlternativeContext alternative, Span span) {
    PythonParser.PatternsContext patterns = alternative.patterns();
    if (patterns == null || patterns.children.size() > 1) {
      return new Pattern.MatchSequence(sequence(patterns), span);
    }
    Pattern only = pattern((PythonParser.PatternContext) patterns.children.get(0), true);
    if (only instanceof Pattern.MatchStar) {
      throw TreeContext.invalid(context.after(TreeContext.stop(patterns)), patterns);
    }
    return only;
  }

  private Pattern named(
      PythonParser.AlternativeContext alternative, PythonParser.DottedNameContext dotted, Span span) {
    if (alternative.children.size() > 1) {
      return classPattern(alternative, dottedName(dotted), span);
    }
    if (dotted.children.size() > 1) {
      return new Pattern.MatchValue(dottedName(dotted), span);
    }
    return new Pattern.MatchAs(null, captured(TreeContext.start(dotted)), span);
  }

  private Expr dottedName(PythonParser.DottedNameContext dotted) {
    PyToken start = TreeContext.start(dotted);
    Expr value = expressions.name(start);
    for (int i = 2; i < dotted.children.size(); i += 2) {
      PyToken name = TreeContext.token(dotted.children.get(i));
      value = new Expr.Attribute(value, Names.normalize(name.getText()), TreeContext.span(start, name));
    }
    return value;
  }

  private Pattern classPattern(PythonParser.AlternativeContext alternative, Expr cls, Span span) {
    ArrayList<Pattern> positional = new ArrayList<>();
    ArrayList<String> attributes = new ArrayList<>();
    ArrayList<Pattern> keywords = new ArrayList<>();
    TreeContext.checkCommas(alternative, 2);
    PyToken late = null;
    PyToken lateEnd = null;
    for (ParseTree child : alternative.children) {
      if (!(child instanceof PythonParser.ClassArgumentContext argument)) {
        continue;
      }
      PythonParser.PatternContext first = (PythonParser.PatternContext) argument.children.get(0);
      if (argument.children.size() == 1) {
        positional.add(pattern(first, false));
        if (!keywords.isEmpty() && (late == null || lateEnd != null)) {
          late = late == null ? TreeContext.start(first) : late;
          lateEnd = TreeContext.stop(first);
        }
        continue;
      }
      if (late != null) {
        break;
      }
      if (!Expressions.isPlainName(first)) {
        pattern(first, false);
        throw TreeContext.invalid(TreeContext.token(argument.children.get(1)), argument);
      }
      attributes.add(Names.normalize(first.start.getText()));
      keywords.add(pattern((PythonParser.PatternContext) argument.children.get(2), false));
    }
    if (late != null) {
      throw context.error(late, lateEnd, "positional patterns follow keyword patterns");
    }
    return new Pattern.MatchClass(
        cls,
        Collections.unmodifiableList(positional),
        Collections.unmodifiableList(attributes),
        Collections.unmodifiableList(keywords),
        span);
  }

  /** Refuses what is wrong in the parts of a pattern before a token and an unfinished part. */
  void checkUnfinished(ParserRuleContext alternative, ParserRuleContext unfinished, PyToken end) {
    boolean keyword = false;
    PyToken late = null;
    PyToken lateEnd = null;
    for (ParseTree child : alternative.children) {
      if (!(child instanceof PythonParser.ClassArgumentContext argument)
          || argument == unfinished
          || !UnfinishedTree.isBefore(argument, end)) {
        continue;
      }
      PythonParser.PatternContext first = (PythonParser.PatternContext) argument.children.get(0);
      boolean positional = argument.children.size() == 1;
      pattern(positional ? first : (PythonParser.PatternContext) argument.children.get(2), false);
      if (positional && keyword) {
        late = late == null ? TreeContext.start(first) : late;
        lateEnd = TreeContext.stop(first);
      } else if (late != null) {
        break;
      }
      keyword |= !positional;
    }
    if (late != null) {
      throw context.error(late, lateEnd, "positional patterns follow keyword patterns");
    }
  }

  private Pattern mapping(PythonParser.AlternativeContext alternative, Span span) {
    ArrayList<Expr> keys = new ArrayList<>();
    ArrayList<Pattern> values = new ArrayList<>();
    TreeContext.checkCommas(alternative, 1);
    PyToken rest = null;
    for (ParseTree child : alternative.children) {
      if (!(child instanceof PythonParser.MappingItemContext item)) {
        continue;
      }
      if (rest != null) {
        throw TreeContext.invalid(TreeContext.start(item), item);
      }
      if (TreeContext.type(item, 0) == TokenType.DOUBLE_STAR) {
        rest = TreeContext.token(item.children.get(1));
        if (rest.is("_")) {
          throw TreeContext.invalid(rest, item);
        }
      } else {
        keys.add(key(item));
        values.add(pattern((PythonParser.PatternContext) item.children.get(2), false));
      }
    }
    String name = rest == null ? null : Names.normalize(rest.getText());
    return new Pattern.MatchMapping(
        Collections.unmodifiableList(keys), Collections.unmodifiableList(values), name, span);
  }

  private Expr key(PythonParser.MappingItemContext item) {
    PythonParser.AlternativeContext key = (PythonParser.AlternativeContext) item.children.get(0);
    Pattern pattern = alternative(key);
    if (pattern instanceof Pattern.MatchSingleton singleton) {
      return new Expr.Constant(singleton.value(), null, singleton.span());
    }
    if (pattern instanceof Pattern.MatchValue value && TreeContext.type(key, 0) != TokenType.LPAR) {
      return value.value();
    }
    throw TreeContext.invalid(TreeContext.token(item.children.get(1)), item);
  }
}
