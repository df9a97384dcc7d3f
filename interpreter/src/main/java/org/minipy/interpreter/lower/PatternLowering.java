package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Pattern;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.pattern.AnySequencePattern;
import org.minipy.interpreter.node.pattern.AsPattern;
import org.minipy.interpreter.node.pattern.CapturePattern;
import org.minipy.interpreter.node.pattern.Case;
import org.minipy.interpreter.node.pattern.ClassPattern;
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

  PatternLowering(Body body) {
    this.body = body;
  }

  Case lower(Pattern p) {
    PatternNode node = pattern(p);
    TargetNode[] targets = new TargetNode[names.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = Names.store(body.code(), body.scope(), names.get(i), p.span());
    }
    return new Case(node, targets);
  }

  private PatternNode pattern(Pattern p) {
    return switch (p) {
      case Pattern.MatchValue v ->
          new ValuePattern(body.expressions().lower(v.value()), body.code().position(v.span()));
      case Pattern.MatchSingleton s ->
          new SingletonPattern(body.code().constant(body.code().unit().constants().of(s.value())).value());
      case Pattern.MatchSequence s -> sequence(s);
      case Pattern.MatchMapping m -> mapping(m);
      case Pattern.MatchClass c -> classPattern(c);
      case Pattern.MatchStar s -> s.name() == null ? new WildcardPattern() : new CapturePattern(place(s.name()));
      case Pattern.MatchAs a -> as(a);
      case Pattern.MatchOr o -> alternatives(o);
    };
  }

  private PatternNode[] patterns(List<Pattern> patterns) {
    PatternNode[] nodes = new PatternNode[patterns.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = pattern(patterns.get(i));
    }
    return nodes;
  }

  /** The place of a captured name: alternatives of an or-pattern share theirs. */
  private int place(String name) {
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  private PatternNode as(Pattern.MatchAs a) {
    if (a.pattern() == null) {
      return a.name() == null ? new WildcardPattern() : new CapturePattern(place(a.name()));
    }
    PatternNode inner = pattern(a.pattern());
    return new AsPattern(inner, place(a.name()));
  }

  private PatternNode alternatives(Pattern.MatchOr o) {
    int first = names.size();
    PatternNode[] nodes = patterns(o.patterns());
    return new OrPattern(nodes, first, names.size());
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
    if (onlyWildcards) {
      return new AnySequencePattern(length, position);
    }
    if (star >= 0 && isWildcard(patterns.get(star))) {
      PatternNode[] nodes = new PatternNode[patterns.size()];
      for (int i = 0; i < nodes.length; i++) {
        if (!isWildcard(patterns.get(i))) {
          body.code().addConstantSteal(PyInt.of(i < star ? i : patterns.size() - i));
          nodes[i] = pattern(patterns.get(i));
        }
      }
      return new IndexedSequencePattern(nodes, length, position);
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
    PatternNode[] values = patterns(m.patterns());
    int rest = m.rest() == null ? -1 : place(m.rest());
    return new MappingPattern(keys, values, distinct || keys.length < 2, rest, body.code().position(m.span()));
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
