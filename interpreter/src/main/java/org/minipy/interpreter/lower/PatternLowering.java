package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Pattern;
import org.minipy.grammar.ast.Span;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.pattern.AnySequencePattern;
import org.minipy.interpreter.node.pattern.AsPattern;
import org.minipy.interpreter.node.pattern.CapturePattern;
import org.minipy.interpreter.node.pattern.Case;
import org.minipy.interpreter.node.pattern.ClassPattern;
import org.minipy.interpreter.node.pattern.Drop;
import org.minipy.interpreter.node.pattern.IndexedSequencePattern;
import org.minipy.interpreter.node.pattern.MappingPattern;
import org.minipy.interpreter.node.pattern.OrPattern;
import org.minipy.interpreter.node.pattern.PatternNode;
import org.minipy.interpreter.node.pattern.SequenceLength;
import org.minipy.interpreter.node.pattern.SequencePattern;
import org.minipy.interpreter.node.pattern.SingletonPattern;
import org.minipy.interpreter.node.pattern.ValuePattern;
import org.minipy.interpreter.node.pattern.WildcardPattern;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Lowers the pattern of one {@code case}: gives each captured name a place, in the order of capture. */
final class PatternLowering {
  private final Body body;
  private final List<String> names = new ArrayList<>();
  private final PatternMoves moves = new PatternMoves();

  PatternLowering(Body body) {
    this.body = body;
  }

  Case lower(Pattern p) {
    PatternNode node = pattern(p);
    for (String name : names) {
      moves.assign(name, Names.store(body.code(), body.scope(), name, p.span()), p.span().line());
    }
    return moves.end(node);
  }

  private PatternNode pattern(Pattern p) {
    return switch (p) {
      case Pattern.MatchValue v -> {
        moves.interrupt();
        yield new ValuePattern(body.expressions().lower(v.value()), body.code().position(v.span()));
      }
      case Pattern.MatchSingleton s -> {
        moves.interrupt();
        yield new SingletonPattern(body.code().constant(body.code().unit().constants().of(s.value())).value());
      }
      case Pattern.MatchSequence s -> sequence(s);
      case Pattern.MatchMapping m -> mapping(m);
      case Pattern.MatchClass c -> classPattern(c);
      case Pattern.MatchStar s -> captureOrDrop(s.name(), s.span());
      case Pattern.MatchAs a -> as(a);
      case Pattern.MatchOr o -> alternatives(o);
    };
  }

  /** The patterns for values that have all been put on the stack. */
  private PatternNode[] patterns(List<Pattern> patterns) {
    moves.interrupt();
    PatternNode[] nodes = new PatternNode[patterns.size()];
    moves.cover(nodes.length);
    for (int i = 0; i < nodes.length; i++) {
      moves.cover(-1);
      nodes[i] = pattern(patterns.get(i));
    }
    return nodes;
  }

  private PatternNode captureOrDrop(String name, Span span) {
    if (name == null) {
      return new WildcardPattern(moves.drop(span.line()));
    }
    return new CapturePattern(place(name, span));
  }

  /** The place of a captured name: alternatives of an or-pattern share theirs. */
  private int place(String name, Span span) {
    if (!names.contains(name)) {
      names.add(name);
    }
    return moves.capture(name, span.line());
  }

  private PatternNode as(Pattern.MatchAs a) {
    if (a.pattern() == null) {
      return captureOrDrop(a.name(), a.span());
    }
    moves.interrupt();
    moves.cover(1);
    PatternNode inner = pattern(a.pattern());
    moves.cover(-1);
    return new AsPattern(inner, place(a.name(), a.span()));
  }

  private PatternNode alternatives(Pattern.MatchOr o) {
    int first = moves.places();
    PatternNode[] nodes = new PatternNode[o.patterns().size()];
    PatternMoves.Outside outside = moves.enterAlternatives();
    for (int i = 0; i < nodes.length; i++) {
      moves.beginAlternative(outside);
      nodes[i] = pattern(o.patterns().get(i));
    }
    return new OrPattern(nodes, first, moves.places(), moves.leaveAlternatives(outside, o.span().line()));
  }

  private PatternNode sequence(Pattern.MatchSequence s) {
    List<Pattern> patterns = s.patterns();
    int star = -1;
    boolean onlyWildcards = true;
    for (int i = 0; i < patterns.size(); i++) {
      star = patterns.get(i) instanceof Pattern.MatchStar ? i : star;
      onlyWildcards &= isWildcard(patterns.get(i));
    }
    SequenceLength length = new SequenceLength(patterns.size(), star);
    if (star < 0 || patterns.size() > 1) {
      body.code().addConstantSteal(PyInt.of(star < 0 ? patterns.size() : patterns.size() - 1));
    }
    int position = body.code().position(s.span());
    moves.interrupt();
    if (onlyWildcards) {
      moves.drop(s.span().line());
      return new AnySequencePattern(length, position);
    }
    if (star >= 0 && isWildcard(patterns.get(star))) {
      PatternNode[] nodes = new PatternNode[patterns.size()];
      moves.cover(1);
      for (int i = 0; i < nodes.length; i++) {
        if (!isWildcard(patterns.get(i))) {
          moves.interrupt();
          body.code().addConstantSteal(PyInt.of(i < star ? i : patterns.size() - i));
          nodes[i] = pattern(patterns.get(i));
        }
      }
      moves.cover(-1);
      return new IndexedSequencePattern(nodes, length, moves.drop(s.span().line()), position);
    }
    return new SequencePattern(patterns(patterns), length, position);
  }

  private static boolean isWildcard(Pattern p) {
    return MatchLowering.isWildcard(p) || p instanceof Pattern.MatchStar s && s.name() == null;
  }

  private PatternNode mapping(Pattern.MatchMapping m) {
    boolean distinct = true;
    for (Expr key : m.keys()) {
      distinct &= !(key instanceof Expr.Attribute);
    }
    ExprNode[] keys = {};
    if (!m.keys().isEmpty()) {
      body.code().addConstantSteal(PyInt.of(m.keys().size()));
      keys = body.expressions().lowerAll(m.keys());
      body.expressions().tupleOfNodes(List.of(keys), m.keys().getFirst().span());
      body.code().addConstant(PyNone.NONE);
    }
    int line = m.span().line();
    moves.interrupt();
    moves.cover(2);
    PatternNode[] values = patterns(m.patterns());
    moves.cover(-2);
    int rest = -1;
    Drop drop = null;
    if (m.rest() != null) {
      moves.interrupt();
      rest = place(m.rest(), m.span());
    } else if (keys.length > 0) {
      moves.drop(line);
      drop = moves.drop(line);
    } else {
      moves.drop(line);
    }
    int position = body.code().position(m.span());
    return new MappingPattern(keys, values, distinct || keys.length < 2, rest, drop, position);
  }

  private PatternNode classPattern(Pattern.MatchClass c) {
    ExprNode type = body.expressions().lower(c.cls());
    List<Pattern> all = new ArrayList<>(c.patterns());
    all.addAll(c.kwdPatterns());
    PyStr[] attributes = new PyStr[c.kwdAttrs().size()];
    for (int i = 0; i < attributes.length; i++) {
      attributes[i] = PyStr.intern(c.kwdAttrs().get(i));
    }
    body.code().addConstantSteal(PyTuple.of(attributes));
    body.code().addConstant(PyNone.NONE);
    return new ClassPattern(type, c.patterns().size(), attributes, patterns(all), body.code().position(c.span()));
  }
}
