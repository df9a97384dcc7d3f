package org.minipy.grammar.parse;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Located;
import org.minipy.grammar.ast.Node;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.source.SourceText;

/** Writes a tree as {@code src/test/python/record_parses.py} does: a node or value on each line. */
final class TreeListing {

  private final SourceText source;
  private final StringBuilder out = new StringBuilder();

  private TreeListing(SourceText source) {
    this.source = source;
  }

  static String of(Node tree, SourceText source) {
    TreeListing listing = new TreeListing(source);
    listing.add(tree, "");
    return listing.out.toString();
  }

  private void add(Object value, String indent) {
    switch (value) {
      case null -> line(indent, "-");
      case Literal literal -> line(indent, literal(literal));
      case Enum<?> operator -> line(indent, camelCase(operator.name()));
      case Boolean flag -> line(indent, flag ? "1" : "0");
      case List<?> list -> {
        line(indent, "[");
        for (Object item : list) {
          add(item, indent + " ");
        }
        line(indent, "]");
      }
      case Node node -> node(node, indent);
      default -> line(indent, value.toString());
    }
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }

  private void node(Node node, String indent) {
    line(indent, name(node) + (node instanceof Located located ? place(located.span()) : ""));
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value = get(component.getAccessor(), node);
      if (!(value instanceof Span)) {
        add(value, indent + " ");
      }
    }
  }

  private static Object get(Method accessor, Node node) {
    try {
      return accessor.invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static String name(Node node) {
    String name = node.getClass().getSimpleName();
    return switch (name) {
      case "ExprStmt" -> "Expr";
      case "Arguments", "Arg", "Keyword", "Alias", "Comprehension" -> name.toLowerCase(java.util.Locale.ROOT);
      case "WithItem" -> "withitem";
      case "MatchCase" -> "match_case";
      default -> name;
    };
  }

  private String place(Span span) {
    return " " + span.line() + ":" + source.utf8Column(span.line(), span.column())
        + "-" + span.endLine() + ":" + source.utf8Column(span.endLine(), span.endColumn());
  }

  private static String camelCase(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split("_")) {
      out.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return out.toString();
  }

  private static String literal(Literal literal) {
    return switch (literal) {
      case Literal.Named named -> camelCase(named.name());
      case Literal.Int i -> "int " + Long.toHexString(i.value());
      case Literal.BigInt i -> "int " + i.value().toString(16);
      case Literal.Float f -> "float " + bits(f.value());
      case Literal.Imaginary i -> "imaginary " + bits(i.value());
      case Literal.Bytes b -> "bytes " + HexFormat.of().formatHex(b.value());
      case Literal.Str s -> {
        int[] points = s.codePoints() != null ? s.codePoints() : s.value().codePoints().toArray();
        yield "str " + IntStream.of(points).mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
      }
    };
  }

  private static String bits(double value) {
    return HexFormat.of().toHexDigits(Double.doubleToRawLongBits(value));
  }
}
