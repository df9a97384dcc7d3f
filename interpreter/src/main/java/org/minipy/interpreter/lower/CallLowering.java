package org.minipy.interpreter.lower;

import java.util.Arrays;
import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.scope.Symbol;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.attribute.AttributeGet;
import org.minipy.interpreter.node.call.CallNode;
import org.minipy.interpreter.node.call.KeywordCallNode;
import org.minipy.interpreter.node.call.MethodCallNode;
import org.minipy.interpreter.node.call.StarCallNode;
import org.minipy.interpreter.node.call.SuperCallNode;
import org.minipy.interpreter.node.trace.ProfiledCall;
import org.minipy.interpreter.node.trace.ProfiledStarCall;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Lowers calls. */
final class CallLowering {
  private static final int MANY_ARGUMENTS = 30;

  private final Body body;

  CallLowering(Body body) {
    this.body = body;
  }

  ExprNode lower(Expr.Call call) {
    ExpressionLowering expressions = body.expressions();
    if (call.keywords().isEmpty() && !DisplayLowering.hasStar(call.args())) {
      if (call.func() instanceof Expr.Attribute a && body.temporaries().load(a) == null) {
        int lookup = expressions.attributePosition(a);
        if (body.lines().on()) {
          return tracedMethodCall(call, a, lookup);
        }
        ExprNode receiver = expressions.lower(a.value());
        PyStr name = expressions.attributeName(a.attr());
        ExprNode[] arguments = expressions.lowerAll(call.args());
        int position = methodPosition(call, a);
        MethodCallNode plain = new MethodCallNode(receiver, name, arguments, lookup, position);
        return isPlainSuper(a.value()) && !name.value().equals("__class__")
            ? new SuperCallNode(expressions.lower(((Expr.Call) a.value()).func()), name, arguments, plain, position)
            : plain;
      }
      return plain(
          expressions.lower(call.func()), expressions.lowerAll(call.args()), body.code().position(call.span()));
    }
    ExprNode function = expressions.lower(call.func());
    int position =
        call.func() instanceof Expr.Attribute a ? methodPosition(call, a) : body.code().position(call.span());
    return lower(function, new ExprNode[0], call.args(), call.keywords(), position);
  }

  private static boolean isPlainSuper(Expr e) {
    return e instanceof Expr.Call c && c.args().isEmpty() && c.keywords().isEmpty()
        && c.func() instanceof Expr.Name n && n.id().equals("super");
  }

  /** A method call on several lines is shown from the line of the method's name on, as CPython does. */
  private int methodPosition(Expr.Call call, Expr.Attribute a) {
    Span whole = call.span();
    Span attribute = a.span();
    if (attribute.line() == attribute.endLine() || !isMethodCall(call, a)) {
      return body.code().position(whole);
    }
    return body.code().position(
        new Span(attribute.endLine(), ExpressionLowering.nameColumn(a), whole.endLine(), whole.endColumn()));
  }

  /**
   * Whether CPython compiles the call as one of a method: not with spread or many arguments, nor on an imported name.
   */
  private boolean isMethodCall(Expr.Call call, Expr.Attribute a) {
    int count = call.args().size() + call.keywords().size();
    if (!call.keywords().isEmpty()) {
      count++;
      for (Keyword k : call.keywords()) {
        if (k.arg() == null) {
          return false;
        }
      }
    }
    if (count >= MANY_ARGUMENTS || DisplayLowering.hasStar(call.args())) {
      return false;
    }
    Symbol global = a.value() instanceof Expr.Name n ? body.code().unit().scopes().module().symbol(n.id()) : null;
    return global == null || !global.isImported();
  }

  /** A call of {@code function} with {@code first} before the arguments of the source. */
  ExprNode lower(ExprNode function, ExprNode[] first, List<Expr> args, List<Keyword> keywords, int position) {
    ExpressionLowering expressions = body.expressions();
    boolean spread = DisplayLowering.hasStar(args);
    PyStr[] names = new PyStr[keywords.size()];
    for (int i = 0; i < names.length; i++) {
      String name = keywords.get(i).arg();
      names[i] = name == null ? null : PyStr.intern(name);
      spread |= name == null;
    }
    ExprNode[] positional = new ExprNode[first.length + args.size()];
    boolean[] starred = new boolean[positional.length];
    System.arraycopy(first, 0, positional, 0, first.length);
    for (int i = 0; i < args.size(); i++) {
      starred[first.length + i] = args.get(i) instanceof Expr.Starred;
      positional[first.length + i] = expressions.lower(args.get(i) instanceof Expr.Starred s ? s.value() : args.get(i));
    }
    ExprNode[] values = new ExprNode[names.length];
    int group = 0;
    for (int i = 0; i < values.length; i++) {
      group = names[i] == null ? 0 : group + 1;
      boolean last = i + 1 == names.length || names[i + 1] == null;
      if (spread && group == 1 && last) {
        body.code().addConstant(names[i]);
      }
      values[i] = expressions.lower(keywords.get(i).value());
      if (spread && group > 1 && last) {
        body.code().addConstantSteal(PyTuple.of(Arrays.copyOfRange(names, i + 1 - group, i + 1)));
      }
    }
    if (spread) {
      return body.lines().on()
          ? new ProfiledStarCall(function, positional, starred, names, values, position)
          : new StarCallNode(function, positional, starred, names, values, position);
    }
    if (names.length > 0) {
      body.code().addConstantSteal(PyTuple.of(names));
    }
    ExprNode[] all = new ExprNode[positional.length + values.length];
    System.arraycopy(positional, 0, all, 0, positional.length);
    System.arraycopy(values, 0, all, positional.length, values.length);
    if (names.length == 0) {
      return plain(function, all, position);
    }
    return body.lines().on()
        ? new ProfiledCall(function, all, names, position)
        : new KeywordCallNode(function, all, names, position);
  }

  private ExprNode plain(ExprNode function, ExprNode[] arguments, int position) {
    return body.lines().on()
        ? new ProfiledCall(function, arguments, null, position)
        : new CallNode(function, arguments, position);
  }

  private ExprNode tracedMethodCall(Expr.Call call, Expr.Attribute a, int lookup) {
    ExpressionLowering expressions = body.expressions();
    ExprNode method = new AttributeGet(expressions.lower(a.value()), expressions.attributeName(a.attr()), lookup);
    return new ProfiledCall(method, expressions.lowerAll(call.args()), null, methodPosition(call, a));
  }
}
