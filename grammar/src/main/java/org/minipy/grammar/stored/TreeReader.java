package org.minipy.grammar.stored;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minipy.grammar.ast.Alias;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.BoolOperator;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.UnaryOperator;
import org.minipy.grammar.ast.WithItem;
import org.minipy.grammar.packed.PackedInput;
import org.minipy.grammar.scope.PackedScopes;
import org.minipy.grammar.scope.Scope;
import org.minipy.grammar.scope.ScopeTable;

/** Reads what {@link TreeWriter} has stored. The body of a function is a {@link StoredBody}. */
public final class TreeReader {
  private static final BinaryOperator[] BINARY = BinaryOperator.values();
  private static final BoolOperator[] BOOLEAN = BoolOperator.values();
  private static final CompareOperator[] COMPARISON = CompareOperator.values();
  private static final UnaryOperator[] UNARY = UnaryOperator.values();
  private static final Literal.Named[] NAMED = Literal.Named.values();

  private final PackedInput in;
  private final PackedScopes scopes;

  TreeReader(PackedInput in, PackedScopes scopes) {
    this.in = in;
    this.scopes = scopes;
  }

  /**
   * A module and its scopes.
   *
   * @param scopes those inside a {@link StoredBody} come in when it is looked at
   */
  public record StoredModule(Mod.Module tree, ScopeTable scopes) {}

  /** Reads a module, but for the bodies of its functions. */
  public static StoredModule read(byte[] stored) {
    PackedInput in = new PackedInput(stored);
    PackedScopes scopes = new PackedScopes(in);
    return new StoredModule(new Mod.Module(new TreeReader(in, scopes).statements()), scopes.table());
  }

  List<Stmt> statements() {
    int count = in.number();
    if (count == 0) {
      return List.of();
    }
    Stmt[] statements = new Stmt[count];
    for (int i = 0; i < count; i++) {
      statements[i] = statement();
    }
    return Arrays.asList(statements);
  }

  private Stmt statement() {
    int tag = in.number();
    return switch (tag) {
      case Tag.FUNCTION_DEF, Tag.ASYNC_FUNCTION_DEF -> function(tag);
      case Tag.CLASS_DEF -> classDef();
      case Tag.RETURN -> new Stmt.Return(expression(), span());
      case Tag.DELETE -> new Stmt.Delete(expressions(), span());
      case Tag.ASSIGN -> new Stmt.Assign(expressions(), expression(), span());
      case Tag.AUG_ASSIGN -> new Stmt.AugAssign(expression(), BINARY[in.number()], expression(), span());
      case Tag.ANN_ASSIGN -> new Stmt.AnnAssign(expression(), expression(), expression(), flag(), span());
      case Tag.FOR -> new Stmt.For(expression(), expression(), statements(), statements(), span());
      case Tag.ASYNC_FOR -> new Stmt.AsyncFor(expression(), expression(), statements(), statements(), span());
      case Tag.WHILE -> new Stmt.While(expression(), statements(), statements(), span());
      case Tag.IF -> new Stmt.If(expression(), statements(), statements(), span());
      case Tag.WITH -> new Stmt.With(withItems(), statements(), span());
      case Tag.ASYNC_WITH -> new Stmt.AsyncWith(withItems(), statements(), span());
      case Tag.RAISE -> new Stmt.Raise(expression(), expression(), span());
      case Tag.TRY -> new Stmt.Try(statements(), handlers(), statements(), statements(), span());
      case Tag.TRY_STAR -> new Stmt.TryStar(statements(), handlers(), statements(), statements(), span());
      case Tag.ASSERT -> new Stmt.Assert(expression(), expression(), span());
      case Tag.IMPORT -> new Stmt.Import(aliases(), span());
      case Tag.IMPORT_FROM -> new Stmt.ImportFrom(in.text(), aliases(), in.number(), span());
      case Tag.GLOBAL -> new Stmt.Global(names(), span());
      case Tag.NONLOCAL -> new Stmt.Nonlocal(names(), span());
      case Tag.EXPR_STMT -> new Stmt.ExprStmt(expression(), span());
      case Tag.PASS -> new Stmt.Pass(span());
      case Tag.BREAK -> new Stmt.Break(span());
      case Tag.CONTINUE -> new Stmt.Continue(span());
      default -> throw damaged(tag);
    };
  }

  private static IllegalStateException damaged(int tag) {
    return new IllegalStateException("a stored tree is damaged: " + tag);
  }

  private Stmt function(int tag) {
    Scope scope = scopes.read(in);
    String name = in.text();
    Arguments args = arguments();
    List<Expr> decorators = expressions();
    Expr returns = expression();
    StoredBody body = new StoredBody(in.part(), scopes);
    Stmt function = tag == Tag.FUNCTION_DEF
        ? new Stmt.FunctionDef(name, args, body, decorators, returns, List.of(), span())
        : new Stmt.AsyncFunctionDef(name, args, body, decorators, returns, List.of(), span());
    scopes.open(function, scope);
    return function;
  }

  private Stmt classDef() {
    Scope scope = scopes.read(in);
    String name = in.text();
    List<Expr> bases = expressions();
    List<Keyword> keywords = keywords();
    List<Expr> decorators = expressions();
    Stmt.ClassDef made = new Stmt.ClassDef(name, bases, keywords, statements(), decorators, List.of(), span());
    scopes.open(made, scope);
    return made;
  }

  private List<WithItem> withItems() {
    WithItem[] items = new WithItem[in.number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = new WithItem(expression(), expression());
    }
    return Arrays.asList(items);
  }

  private List<ExceptHandler> handlers() {
    ExceptHandler[] handlers = new ExceptHandler[in.number()];
    for (int i = 0; i < handlers.length; i++) {
      handlers[i] = new ExceptHandler(expression(), in.text(), statements(), span());
    }
    return Arrays.asList(handlers);
  }

  private List<Alias> aliases() {
    Alias[] aliases = new Alias[in.number()];
    for (int i = 0; i < aliases.length; i++) {
      aliases[i] = new Alias(in.text(), in.text(), span());
    }
    return Arrays.asList(aliases);
  }

  private List<String> names() {
    String[] names = new String[in.number()];
    for (int i = 0; i < names.length; i++) {
      names[i] = in.text();
    }
    return Arrays.asList(names);
  }

  private Arguments arguments() {
    return new Arguments(
        parameters(), parameters(), parameter(), parameters(), expressions(), parameter(), expressions());
  }

  private List<Arg> parameters() {
    int count = in.number();
    if (count == 0) {
      return List.of();
    }
    Arg[] parameters = new Arg[count];
    for (int i = 0; i < count; i++) {
      parameters[i] = parameter();
    }
    return Arrays.asList(parameters);
  }

  private Arg parameter() {
    String name = in.text();
    return name == null ? null : new Arg(name, expression(), span());
  }

  private List<Keyword> keywords() {
    int count = in.number();
    if (count == 0) {
      return List.of();
    }
    Keyword[] keywords = new Keyword[count];
    for (int i = 0; i < count; i++) {
      keywords[i] = new Keyword(in.text(), expression(), span());
    }
    return Arrays.asList(keywords);
  }

  private List<Expr> expressions() {
    int count = in.number();
    if (count == 0) {
      return List.of();
    }
    Expr[] expressions = new Expr[count];
    for (int i = 0; i < count; i++) {
      expressions[i] = expression();
    }
    return Arrays.asList(expressions);
  }

  /** An expression, or null where none is. */
  private Expr expression() {
    int tag = in.number();
    return switch (tag) {
      case Tag.ABSENT -> null;
      case Tag.BOOL_OP -> new Expr.BoolOp(BOOLEAN[in.number()], expressions(), span());
      case Tag.NAMED_EXPR -> new Expr.NamedExpr(expression(), expression(), span());
      case Tag.BIN_OP -> new Expr.BinOp(expression(), BINARY[in.number()], expression(), span());
      case Tag.UNARY_OP -> new Expr.UnaryOp(UNARY[in.number()], expression(), span());
      case Tag.LAMBDA -> lambda();
      case Tag.IF_EXP -> new Expr.IfExp(expression(), expression(), expression(), span());
      case Tag.DICT -> new Expr.Dict(expressions(), expressions(), span());
      case Tag.SET -> new Expr.Set(expressions(), span());
      case Tag.LIST_COMP, Tag.SET_COMP, Tag.DICT_COMP, Tag.GENERATOR_EXP -> comprehension(tag);
      case Tag.AWAIT -> new Expr.Await(expression(), span());
      case Tag.YIELD -> new Expr.Yield(expression(), span());
      case Tag.YIELD_FROM -> new Expr.YieldFrom(expression(), span());
      case Tag.COMPARE -> new Expr.Compare(expression(), comparisons(), expressions(), span());
      case Tag.CALL -> new Expr.Call(expression(), expressions(), keywords(), span());
      case Tag.FORMATTED_VALUE -> new Expr.FormattedValue(expression(), in.number() - 1, expression(), span());
      case Tag.JOINED_STR -> new Expr.JoinedStr(expressions(), span());
      case Tag.CONSTANT -> new Expr.Constant(literal(), in.text(), span());
      case Tag.ATTRIBUTE -> new Expr.Attribute(expression(), in.text(), span());
      case Tag.SUBSCRIPT -> new Expr.Subscript(expression(), expression(), span());
      case Tag.STARRED -> new Expr.Starred(expression(), span());
      case Tag.NAME -> new Expr.Name(in.text(), span());
      case Tag.LIST -> new Expr.List(expressions(), span());
      case Tag.TUPLE -> new Expr.Tuple(expressions(), span());
      case Tag.SLICE -> new Expr.Slice(expression(), expression(), expression(), span());
      default -> throw damaged(tag);
    };
  }

  private Expr lambda() {
    Scope scope = scopes.read(in);
    Expr.Lambda lambda = new Expr.Lambda(arguments(), expression(), span());
    scopes.open(lambda, scope);
    return lambda;
  }

  private List<CompareOperator> comparisons() {
    List<CompareOperator> operators = new ArrayList<>(1);
    for (int op = in.number(); op != 0; op = in.number()) {
      operators.add(COMPARISON[op - 1]);
    }
    return operators;
  }

  private Expr comprehension(int tag) {
    Scope scope = scopes.read(in);
    Expr element = expression();
    Comprehension[] clauses = new Comprehension[in.number()];
    for (int i = 0; i < clauses.length; i++) {
      clauses[i] = new Comprehension(expression(), expression(), expressions(), flag());
    }
    List<Comprehension> generators = Arrays.asList(clauses);
    Expr made = switch (tag) {
      case Tag.LIST_COMP -> new Expr.ListComp(element, generators, span());
      case Tag.SET_COMP -> new Expr.SetComp(element, generators, span());
      case Tag.DICT_COMP -> new Expr.DictComp(element, expression(), generators, span());
      default -> new Expr.GeneratorExp(element, generators, span());
    };
    scopes.open(made, scope);
    return made;
  }

  private Literal literal() {
    int tag = in.number();
    return switch (tag) {
      case Tag.NAMED -> NAMED[in.number()];
      case Tag.INT -> new Literal.Int(in.longNumber());
      case Tag.BIG_INT -> new Literal.BigInt(new BigInteger(in.bytes()));
      case Tag.FLOAT -> new Literal.Float(Double.longBitsToDouble(in.bits()));
      case Tag.IMAGINARY -> new Literal.Imaginary(Double.longBitsToDouble(in.bits()));
      case Tag.STR -> new Literal.Str(in.text());
      case Tag.BYTES -> new Literal.Bytes(in.bytes());
      default -> throw damaged(tag);
    };
  }

  private boolean flag() {
    return in.number() != 0;
  }

  private Span span() {
    int line = in.number();
    int column = in.number();
    int endLine = line + in.number();
    return new Span(line, column, endLine, in.number());
  }
}
