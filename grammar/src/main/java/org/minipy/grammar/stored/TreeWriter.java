package org.minipy.grammar.stored;

import java.util.List;
import org.minipy.grammar.ast.Alias;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Node;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.TypeParam;
import org.minipy.grammar.ast.WithItem;
import org.minipy.grammar.packed.PackedOutput;
import org.minipy.grammar.scope.PackedScopes;
import org.minipy.grammar.scope.ScopeTable;

/**
 * Stores the tree of a module together with its scopes, for {@link TreeReader}, which reads the body of a function only
 * when somebody looks at it. What it is made for, the standard library, has neither type parameters nor match
 * statements: for those it has no form.
 */
public final class TreeWriter {
  private final ScopeTable scopes;
  private PackedOutput out = new PackedOutput();

  private TreeWriter(ScopeTable scopes) {
    this.scopes = scopes;
  }

  /** The bytes of a module; null when it has something in it that has no stored form. */
  public static byte[] writeOrNull(Mod.Module module, ScopeTable scopes) {
    TreeWriter writer = new TreeWriter(scopes);
    PackedScopes.writeTable(scopes, writer.out);
    try {
      writer.statements(module.body());
    } catch (IllegalArgumentException e) {
      return null;
    }
    return writer.out.toByteArray();
  }

  private void statements(List<Stmt> statements) {
    out.number(statements.size());
    for (Stmt s : statements) {
      statement(s);
    }
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDef s -> function(Tag.FUNCTION_DEF, s, s.name(), s.args(), s.body(), s.decoratorList(),
          s.returns(), s.typeParams());
      case Stmt.AsyncFunctionDef s -> function(Tag.ASYNC_FUNCTION_DEF, s, s.name(), s.args(), s.body(),
          s.decoratorList(), s.returns(), s.typeParams());
      case Stmt.ClassDef s -> classDef(s);
      case Stmt.Return s -> {
        tag(Tag.RETURN);
        optional(s.value());
      }
      case Stmt.Delete s -> {
        tag(Tag.DELETE);
        expressions(s.targets());
      }
      case Stmt.Assign s -> {
        tag(Tag.ASSIGN);
        expressions(s.targets());
        expression(s.value());
      }
      case Stmt.AugAssign s -> {
        tag(Tag.AUG_ASSIGN);
        expression(s.target());
        out.number(s.op().ordinal());
        expression(s.value());
      }
      case Stmt.AnnAssign s -> {
        tag(Tag.ANN_ASSIGN);
        expression(s.target());
        expression(s.annotation());
        optional(s.value());
        out.number(s.simple() ? 1 : 0);
      }
      case Stmt.For s -> loop(Tag.FOR, s.target(), s.iter(), s.body(), s.orElse());
      case Stmt.AsyncFor s -> loop(Tag.ASYNC_FOR, s.target(), s.iter(), s.body(), s.orElse());
      case Stmt.While s -> conditional(Tag.WHILE, s.test(), s.body(), s.orElse());
      case Stmt.If s -> conditional(Tag.IF, s.test(), s.body(), s.orElse());
      case Stmt.With s -> with(Tag.WITH, s.items(), s.body());
      case Stmt.AsyncWith s -> with(Tag.ASYNC_WITH, s.items(), s.body());
      case Stmt.Raise s -> {
        tag(Tag.RAISE);
        optional(s.exc());
        optional(s.cause());
      }
      case Stmt.Try s -> attempt(Tag.TRY, s.body(), s.handlers(), s.orElse(), s.finalBody());
      case Stmt.TryStar s -> attempt(Tag.TRY_STAR, s.body(), s.handlers(), s.orElse(), s.finalBody());
      case Stmt.Assert s -> {
        tag(Tag.ASSERT);
        expression(s.test());
        optional(s.msg());
      }
      case Stmt.Import s -> {
        tag(Tag.IMPORT);
        aliases(s.names());
      }
      case Stmt.ImportFrom s -> {
        tag(Tag.IMPORT_FROM);
        out.text(s.module());
        aliases(s.names());
        out.number(s.level());
      }
      case Stmt.Global s -> names(Tag.GLOBAL, s.names());
      case Stmt.Nonlocal s -> names(Tag.NONLOCAL, s.names());
      case Stmt.ExprStmt s -> {
        tag(Tag.EXPR_STMT);
        expression(s.value());
      }
      case Stmt.Pass s -> tag(Tag.PASS);
      case Stmt.Break s -> tag(Tag.BREAK);
      case Stmt.Continue s -> tag(Tag.CONTINUE);
      case Stmt.TypeAlias s -> throw unstorable(s);
      case Stmt.Match s -> throw unstorable(s);
    }
    span(statement.span());
  }

  private static IllegalArgumentException unstorable(Node node) {
    return new IllegalArgumentException("no stored form for " + node.getClass().getSimpleName());
  }

  private static void refuse(List<TypeParam> typeParams) {
    if (!typeParams.isEmpty()) {
      throw unstorable(typeParams.getFirst());
    }
  }

  private void function(int tag, Stmt function, String name, Arguments args, List<Stmt> body, List<Expr> decorators,
      Expr returns, List<TypeParam> typeParams) {
    refuse(typeParams);
    tag(tag);
    opens(function);
    out.text(name);
    arguments(args);
    expressions(decorators);
    optional(returns);
    PackedOutput outer = out;
    out = outer.inner();
    statements(body);
    outer.part(out);
    out = outer;
  }

  private void classDef(Stmt.ClassDef s) {
    refuse(s.typeParams());
    tag(Tag.CLASS_DEF);
    opens(s);
    out.text(s.name());
    expressions(s.bases());
    keywords(s.keywords());
    expressions(s.decoratorList());
    statements(s.body());
  }

  private void loop(int tag, Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse) {
    tag(tag);
    expression(target);
    expression(iter);
    statements(body);
    statements(orElse);
  }

  private void conditional(int tag, Expr test, List<Stmt> body, List<Stmt> orElse) {
    tag(tag);
    expression(test);
    statements(body);
    statements(orElse);
  }

  private void with(int tag, List<WithItem> items, List<Stmt> body) {
    tag(tag);
    out.number(items.size());
    for (WithItem item : items) {
      expression(item.contextExpr());
      optional(item.optionalVars());
    }
    statements(body);
  }

  private void attempt(
      int tag, List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody) {
    tag(tag);
    statements(body);
    out.number(handlers.size());
    for (ExceptHandler handler : handlers) {
      optional(handler.type());
      out.text(handler.name());
      statements(handler.body());
      span(handler.span());
    }
    statements(orElse);
    statements(finalBody);
  }

  private void aliases(List<Alias> aliases) {
    out.number(aliases.size());
    for (Alias alias : aliases) {
      out.text(alias.name());
      out.text(alias.asName());
      span(alias.span());
    }
  }

  private void names(int tag, List<String> names) {
    tag(tag);
    out.number(names.size());
    for (String name : names) {
      out.text(name);
    }
  }

  private void arguments(Arguments args) {
    parameters(args.posOnlyArgs());
    parameters(args.args());
    optional(args.vararg());
    parameters(args.kwOnlyArgs());
    expressions(args.kwDefaults());
    optional(args.kwarg());
    expressions(args.defaults());
  }

  private void parameters(List<Arg> parameters) {
    out.number(parameters.size());
    for (Arg parameter : parameters) {
      optional(parameter);
    }
  }

  private void optional(Arg parameter) {
    out.text(parameter == null ? null : parameter.arg());
    if (parameter != null) {
      optional(parameter.annotation());
      span(parameter.span());
    }
  }

  private void keywords(List<Keyword> keywords) {
    out.number(keywords.size());
    for (Keyword keyword : keywords) {
      out.text(keyword.arg());
      expression(keyword.value());
      span(keyword.span());
    }
  }

  private void expressions(List<Expr> expressions) {
    out.number(expressions.size());
    for (Expr e : expressions) {
      optional(e);
    }
  }

  private void optional(Expr e) {
    if (e == null) {
      tag(Tag.ABSENT);
    } else {
      expression(e);
    }
  }

  private void expression(Expr expression) {
    switch (expression) {
      case Expr.BoolOp e -> {
        tag(Tag.BOOL_OP);
        out.number(e.op().ordinal());
        expressions(e.values());
      }
      case Expr.NamedExpr e -> pair(Tag.NAMED_EXPR, e.target(), e.value());
      case Expr.BinOp e -> {
        tag(Tag.BIN_OP);
        expression(e.left());
        out.number(e.op().ordinal());
        expression(e.right());
      }
      case Expr.UnaryOp e -> {
        tag(Tag.UNARY_OP);
        out.number(e.op().ordinal());
        expression(e.operand());
      }
      case Expr.Lambda e -> {
        tag(Tag.LAMBDA);
        opens(e);
        arguments(e.args());
        expression(e.body());
      }
      case Expr.IfExp e -> {
        pair(Tag.IF_EXP, e.test(), e.body());
        expression(e.orElse());
      }
      case Expr.Dict e -> {
        tag(Tag.DICT);
        expressions(e.keys());
        expressions(e.values());
      }
      case Expr.Set e -> {
        tag(Tag.SET);
        expressions(e.elts());
      }
      case Expr.ListComp e -> comprehension(Tag.LIST_COMP, e, e.elt(), e.generators());
      case Expr.SetComp e -> comprehension(Tag.SET_COMP, e, e.elt(), e.generators());
      case Expr.GeneratorExp e -> comprehension(Tag.GENERATOR_EXP, e, e.elt(), e.generators());
      case Expr.DictComp e -> {
        comprehension(Tag.DICT_COMP, e, e.key(), e.generators());
        expression(e.value());
      }
      case Expr.Await e -> {
        tag(Tag.AWAIT);
        expression(e.value());
      }
      case Expr.Yield e -> {
        tag(Tag.YIELD);
        optional(e.value());
      }
      case Expr.YieldFrom e -> {
        tag(Tag.YIELD_FROM);
        expression(e.value());
      }
      case Expr.Compare e -> {
        tag(Tag.COMPARE);
        expression(e.left());
        for (CompareOperator op : e.ops()) {
          out.number(op.ordinal() + 1);
        }
        out.number(0);
        expressions(e.comparators());
      }
      case Expr.Call e -> {
        tag(Tag.CALL);
        expression(e.func());
        expressions(e.args());
        keywords(e.keywords());
      }
      case Expr.FormattedValue e -> {
        tag(Tag.FORMATTED_VALUE);
        expression(e.value());
        out.number(e.conversion() + 1);
        optional(e.formatSpec());
      }
      case Expr.JoinedStr e -> {
        tag(Tag.JOINED_STR);
        expressions(e.values());
      }
      case Expr.Constant e -> {
        tag(Tag.CONSTANT);
        literal(e.value());
        out.text(e.kind());
      }
      case Expr.Attribute e -> {
        tag(Tag.ATTRIBUTE);
        expression(e.value());
        out.text(e.attr());
      }
      case Expr.Subscript e -> pair(Tag.SUBSCRIPT, e.value(), e.slice());
      case Expr.Starred e -> {
        tag(Tag.STARRED);
        expression(e.value());
      }
      case Expr.Name e -> {
        tag(Tag.NAME);
        out.text(e.id());
      }
      case Expr.List e -> {
        tag(Tag.LIST);
        expressions(e.elts());
      }
      case Expr.Tuple e -> {
        tag(Tag.TUPLE);
        expressions(e.elts());
      }
      case Expr.Slice e -> {
        tag(Tag.SLICE);
        optional(e.lower());
        optional(e.upper());
        optional(e.step());
      }
    }
    span(expression.span());
  }

  private void pair(int tag, Expr first, Expr second) {
    tag(tag);
    expression(first);
    expression(second);
  }

  private void comprehension(int tag, Expr whole, Expr element, List<Comprehension> generators) {
    tag(tag);
    opens(whole);
    expression(element);
    out.number(generators.size());
    for (Comprehension c : generators) {
      expression(c.target());
      expression(c.iter());
      expressions(c.ifs());
      out.number(c.isAsync() ? 1 : 0);
    }
  }

  private void literal(Literal literal) {
    switch (literal) {
      case Literal.Named named -> {
        tag(Tag.NAMED);
        out.number(named.ordinal());
      }
      case Literal.Int i -> {
        tag(Tag.INT);
        out.number(i.value());
      }
      case Literal.BigInt i -> {
        tag(Tag.BIG_INT);
        out.bytes(i.value().toByteArray());
      }
      case Literal.Float f -> {
        tag(Tag.FLOAT);
        out.bits(Double.doubleToRawLongBits(f.value()));
      }
      case Literal.Imaginary i -> {
        tag(Tag.IMAGINARY);
        out.bits(Double.doubleToRawLongBits(i.value()));
      }
      case Literal.Str s -> {
        if (s.codePoints() != null) {
          throw new IllegalArgumentException("a text with lone surrogates");
        }
        tag(Tag.STR);
        out.text(s.value());
      }
      case Literal.Bytes b -> {
        tag(Tag.BYTES);
        out.bytes(b.value());
      }
    }
  }

  private void opens(Node node) {
    PackedScopes.write(scopes.of(node), out);
  }

  private void tag(int tag) {
    out.number(tag);
  }

  private void span(Span span) {
    out.number(span.line());
    out.number(span.column());
    out.number(span.endLine() - span.line());
    out.number(span.endColumn());
  }
}
