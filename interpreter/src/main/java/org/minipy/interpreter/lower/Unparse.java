package org.minipy.interpreter.lower;

import java.util.List;
import org.minipy.grammar.ast.Arg;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.BoolOperator;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.UnaryOperator;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Text;

/**
 * Turns an expression back into text, for annotations that are kept as text: CPython's spacing, and its parentheses,
 * which depend on precedence alone. Each part is written for a least precedence; what binds less tightly gets
 * parentheses.
 */
final class Unparse {
  private static final int NAMED = 0;
  private static final int TUPLE = 1;
  private static final int TEST = 2;
  private static final int OR = 3;
  private static final int AND = 4;
  private static final int NOT = 5;
  private static final int COMPARISON = 6;
  private static final int BIT_OR = 7;
  private static final int BIT_XOR = 8;
  private static final int BIT_AND = 9;
  private static final int SHIFT = 10;
  private static final int SUM = 11;
  private static final int TERM = 12;
  private static final int FACTOR = 13;
  private static final int POWER = 14;
  private static final int AWAIT = 15;
  private static final int ATOM = 16;

  private final StringBuilder out = new StringBuilder();

  private Unparse() {}

  /** The text of {@code e}. */
  static String text(Expr e) {
    return text(e, TEST);
  }

  private static String text(Expr e, int level) {
    Unparse unparse = new Unparse();
    unparse.write(e, level);
    return unparse.out.toString();
  }

  private void write(Expr e, int level) {
    switch (e) {
      case Expr.Name n -> out.append(n.id());
      case Expr.Constant c -> constant(c);
      case Expr.Attribute a -> attribute(a);
      case Expr.Subscript s -> {
        write(s.value(), ATOM);
        out.append('[');
        write(s.slice(), TUPLE);
        out.append(']');
      }
      case Expr.Slice s -> slice(s);
      case Expr.BinOp b -> binary(b, level);
      case Expr.UnaryOp u -> unary(u, level);
      case Expr.BoolOp b -> logical(b, level);
      case Expr.Compare c -> compare(c, level);
      case Expr.IfExp i -> conditional(i, level);
      case Expr.Lambda l -> lambda(l, level);
      case Expr.NamedExpr n -> named(n, level);
      case Expr.Tuple t -> tuple(t, level);
      case Expr.List l -> list("[", l.elts(), "]");
      case Expr.Set s -> list("{", s.elts(), "}");
      case Expr.Dict d -> dict(d);
      case Expr.ListComp c -> comprehension("[", c.elt(), c.generators(), "]");
      case Expr.SetComp c -> comprehension("{", c.elt(), c.generators(), "}");
      case Expr.GeneratorExp g -> comprehension("(", g.elt(), g.generators(), ")");
      case Expr.DictComp c -> {
        out.append('{');
        write(c.key(), TEST);
        out.append(": ");
        comprehension("", c.value(), c.generators(), "}");
      }
      case Expr.Call c -> call(c);
      case Expr.Starred s -> {
        out.append('*');
        write(s.value(), BIT_OR);
      }
      case Expr.JoinedStr j -> {
        out.append('f');
        literal(new Literal.Str(fString(j.values())));
      }
      case Expr.FormattedValue v -> {
        out.append('f');
        literal(new Literal.Str(replacement(v)));
      }
      case Expr.Yield y -> {
        out.append(y.value() == null ? "(yield" : "(yield ");
        if (y.value() != null) {
          write(y.value(), TEST);
        }
        out.append(')');
      }
      case Expr.YieldFrom y -> {
        out.append("(yield from ");
        write(y.value(), TEST);
        out.append(')');
      }
      case Expr.Await a -> {
        open(level > AWAIT);
        out.append("await ");
        write(a.value(), ATOM);
        close(level > AWAIT);
      }
    }
  }

  private void open(boolean needed) {
    out.append(needed ? "(" : "");
  }

  private void close(boolean needed) {
    out.append(needed ? ")" : "");
  }

  private void constant(Expr.Constant c) {
    if (c.value() == Literal.Named.ELLIPSIS) {
      out.append("...");
      return;
    }
    out.append(c.kind() == null ? "" : c.kind());
    literal(c.value());
  }

  /** The representation of a literal; infinity is written as a number that is too large. */
  private void literal(Literal literal) {
    ConstantPool pool = new ConstantPool();
    PyObject value = pool.of(literal);
    Refs.incref(value);
    pool.release();
    String text = Text.reprText(value);
    Refs.decref(value);
    boolean number = literal instanceof Literal.Float || literal instanceof Literal.Imaginary;
    out.append(number ? text.replace("inf", "1e309") : text);
  }

  private void attribute(Expr.Attribute a) {
    write(a.value(), ATOM);
    boolean integer = a.value() instanceof Expr.Constant c
        && (c.value() instanceof Literal.Int || c.value() instanceof Literal.BigInt);
    out.append(integer ? " ." : ".").append(a.attr());
  }

  private void slice(Expr.Slice s) {
    if (s.lower() != null) {
      write(s.lower(), TEST);
    }
    out.append(':');
    if (s.upper() != null) {
      write(s.upper(), TEST);
    }
    if (s.step() != null) {
      out.append(':');
      write(s.step(), TEST);
    }
  }

  private static int precedence(BinaryOperator op) {
    return switch (op) {
      case ADD, SUB -> SUM;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
      case POW -> POWER;
      case L_SHIFT, R_SHIFT -> SHIFT;
      case BIT_OR -> BIT_OR;
      case BIT_XOR -> BIT_XOR;
      case BIT_AND -> BIT_AND;
    };
  }

  private void binary(Expr.BinOp b, int level) {
    int own = precedence(b.op());
    boolean rightFirst = b.op() == BinaryOperator.POW;
    open(level > own);
    write(b.left(), rightFirst ? own + 1 : own);
    out.append(' ').append(b.op().symbol()).append(' ');
    write(b.right(), rightFirst ? own : own + 1);
    close(level > own);
  }

  private void unary(Expr.UnaryOp u, int level) {
    boolean not = u.op() == UnaryOperator.NOT;
    int own = not ? NOT : FACTOR;
    open(level > own);
    out.append(not ? "not " : u.op().symbol());
    write(u.operand(), own);
    close(level > own);
  }

  private void logical(Expr.BoolOp b, int level) {
    int own = b.op() == BoolOperator.AND ? AND : OR;
    open(level > own);
    for (int i = 0; i < b.values().size(); i++) {
      if (i > 0) {
        out.append(' ').append(b.op().symbol()).append(' ');
      }
      write(b.values().get(i), own + 1);
    }
    close(level > own);
  }

  private void compare(Expr.Compare c, int level) {
    open(level > COMPARISON);
    write(c.left(), COMPARISON + 1);
    for (int i = 0; i < c.ops().size(); i++) {
      out.append(' ').append(c.ops().get(i).symbol()).append(' ');
      write(c.comparators().get(i), COMPARISON + 1);
    }
    close(level > COMPARISON);
  }

  private void conditional(Expr.IfExp i, int level) {
    open(level > TEST);
    write(i.body(), TEST + 1);
    out.append(" if ");
    write(i.test(), TEST + 1);
    out.append(" else ");
    write(i.orElse(), TEST);
    close(level > TEST);
  }

  private void lambda(Expr.Lambda l, int level) {
    open(level > TEST);
    boolean positional = !l.args().args().isEmpty() || !l.args().posOnlyArgs().isEmpty();
    out.append(positional ? "lambda " : "lambda");
    parameters(l.args());
    out.append(": ");
    write(l.body(), TEST);
    close(level > TEST);
  }

  private void parameters(Arguments args) {
    int start = out.length();
    int positionalOnly = args.posOnlyArgs().size();
    int positional = positionalOnly + args.args().size();
    int firstDefault = positional - args.defaults().size();
    for (int i = 0; i < positional; i++) {
      separate(start);
      parameter(i < positionalOnly ? args.posOnlyArgs().get(i) : args.args().get(i - positionalOnly));
      if (i >= firstDefault) {
        out.append('=');
        write(args.defaults().get(i - firstDefault), TEST);
      }
      if (i + 1 == positionalOnly) {
        out.append(", /");
      }
    }
    if (args.vararg() != null || !args.kwOnlyArgs().isEmpty()) {
      separate(start);
      out.append('*');
      if (args.vararg() != null) {
        parameter(args.vararg());
      }
    }
    for (int i = 0; i < args.kwOnlyArgs().size(); i++) {
      separate(start);
      parameter(args.kwOnlyArgs().get(i));
      if (args.kwDefaults().get(i) != null) {
        out.append('=');
        write(args.kwDefaults().get(i), TEST);
      }
    }
    if (args.kwarg() != null) {
      separate(start);
      out.append("**");
      parameter(args.kwarg());
    }
  }

  private void separate(int start) {
    out.append(out.length() > start ? ", " : "");
  }

  private void parameter(Arg arg) {
    out.append(arg.arg());
    if (arg.annotation() != null) {
      out.append(": ");
      write(arg.annotation(), TEST);
    }
  }

  private void named(Expr.NamedExpr n, int level) {
    open(level > NAMED);
    write(n.target(), ATOM);
    out.append(" := ");
    write(n.value(), ATOM);
    close(level > NAMED);
  }

  private void tuple(Expr.Tuple t, int level) {
    if (t.elts().isEmpty()) {
      out.append("()");
      return;
    }
    open(level > TUPLE);
    items(t.elts());
    out.append(t.elts().size() == 1 ? "," : "");
    close(level > TUPLE);
  }

  private void list(String begin, List<Expr> elements, String end) {
    out.append(begin);
    items(elements);
    out.append(end);
  }

  private void items(List<Expr> elements) {
    for (int i = 0; i < elements.size(); i++) {
      out.append(i > 0 ? ", " : "");
      write(elements.get(i), TEST);
    }
  }

  private void dict(Expr.Dict d) {
    out.append('{');
    for (int i = 0; i < d.keys().size(); i++) {
      out.append(i > 0 ? ", " : "");
      if (d.keys().get(i) == null) {
        out.append("**");
        write(d.values().get(i), BIT_OR);
      } else {
        write(d.keys().get(i), TEST);
        out.append(": ");
        write(d.values().get(i), TEST);
      }
    }
    out.append('}');
  }

  private void comprehension(String begin, Expr element, List<Comprehension> generators, String end) {
    out.append(begin);
    write(element, TEST);
    for (Comprehension g : generators) {
      out.append(g.isAsync() ? " async for " : " for ");
      write(g.target(), TUPLE);
      out.append(" in ");
      write(g.iter(), TEST + 1);
      for (Expr condition : g.ifs()) {
        out.append(" if ");
        write(condition, TEST + 1);
      }
    }
    out.append(end);
  }

  private void call(Expr.Call c) {
    write(c.func(), ATOM);
    if (c.args().size() == 1 && c.keywords().isEmpty() && c.args().getFirst() instanceof Expr.GeneratorExp g) {
      write(g, TEST);
      return;
    }
    out.append('(');
    items(c.args());
    for (int i = 0; i < c.keywords().size(); i++) {
      Keyword k = c.keywords().get(i);
      out.append(i > 0 || !c.args().isEmpty() ? ", " : "");
      out.append(k.arg() == null ? "**" : k.arg() + "=");
      write(k.value(), TEST);
    }
    out.append(')');
  }

  /** What stands between the quotes of an f-string. */
  private static String fString(List<Expr> parts) {
    StringBuilder text = new StringBuilder();
    for (Expr part : parts) {
      if (part instanceof Expr.FormattedValue v) {
        text.append(replacement(v));
      } else if (part instanceof Expr.JoinedStr j) {
        text.append(text(j, TEST));
      } else if (part instanceof Expr.Constant c && c.value() instanceof Literal.Str s) {
        text.append(s.value().replace("{", "{{").replace("}", "}}"));
      }
    }
    return text.toString();
  }

  private static String replacement(Expr.FormattedValue v) {
    String value = text(v.value(), TEST + 1);
    String spec = v.formatSpec() instanceof Expr.JoinedStr j ? ":" + fString(j.values()) : "";
    String conversion = v.conversion() > 0 ? "!" + (char) v.conversion() : "";
    return (value.startsWith("{") ? "{ " : "{") + value + conversion + spec + "}";
  }
}
