package org.minipy.grammar.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;
import org.minipy.grammar.source.SourceText;

class SourceParserTest {

  private static String read(String resource) {
    try (InputStream in = SourceParserTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"expressions", "fstrings", "literals", "patterns", "statements"})
  void treesAreThoseOfCPython(String name) {
    SourceText source = SourceText.decode(name, read("trees/" + name + ".py").getBytes(StandardCharsets.UTF_8));
    List<String> expected = read("trees/" + name + ".tree").lines().toList();
    List<String> actual = TreeListing.of(SourceParser.parseModule(source).tree(), source).lines().toList();
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      assertEquals(expected.get(i), actual.get(i), "line " + (i + 1));
    }
    assertEquals(expected.size(), actual.size());
  }

  @TestFactory
  Stream<DynamicTest> errorsAreThoseOfCPython() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : List.of("blocks", "expressions", "statements", "tokens")) {
      List<String> programs = read("errors/" + name + ".txt").lines().toList();
      List<String> expected = read("errors/" + name + ".expected").lines().toList();
      for (int i = 0; i < programs.size(); i++) {
        String program = unescape(programs.get(i));
        String error = expected.get(i);
        tests.add(DynamicTest.dynamicTest(programs.get(i), () -> assertEquals(error, error(program))));
      }
    }
    return tests.stream();
  }

  private static String unescape(String program) {
    String literal = "\"\"\"" + program.replace("\"", "\\\"") + "\"\"\"";
    var tree = SourceParser.parseExpression(SourceText.of("escaped", literal)).tree();
    return ((Literal.Str) ((Expr.Constant) tree.body()).value()).value();
  }

  private static String error(String program) {
    try {
      SourceParser.parseModule(SourceText.of("test", program));
      return "OK";
    } catch (PySyntaxError e) {
      String kind =
          switch (e.kind()) {
            case SYNTAX_ERROR -> "SyntaxError";
            case INDENTATION_ERROR -> "IndentationError";
            case TAB_ERROR -> "TabError";
            default -> e.kind().name();
          };
      return kind + "|" + e.line() + "|" + e.offset() + "|" + e.endLine() + "|" + e.endOffset() + "|" + e.getMessage();
    }
  }

  @Test
  void anErrorKnowsItsFileAndLine() {
    PySyntaxError e =
        assertThrows(PySyntaxError.class, () -> SourceParser.parseModule(SourceText.of("a.py", "x = 1\ny z\n")));
    assertEquals("a.py", e.filename());
    assertEquals("y z\n", e.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if x:", "if x:\n  y\n", "if x: y", "else_ = (", "[1,\n2", "'''a\nb", "x = \\", "@dec", "try:\n  pass\n",
        "def f():", "class A:\n  # c\n", "match x:\n  case 1:", "f(x)(", "f'{", "for x in y:\n  pass\nelse:"
      })
  void aPromptAsksForMore(String typed) {
    PySyntaxError e =
        assertThrows(
            PySyntaxError.class, () -> SourceParser.parseInteractive(SourceText.of("<stdin>", typed), true));
    assertTrue(e.incomplete(), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x +", "a b", "def f(:", "print('a\"", "if x", "f(x y)", "0777", "  x", "lambda:", "if x:\n\n", "x=1\ny=2",
        "if x:\n  y\nz", "(]", "return x y"
      })
  void aPromptReportsAnErrorAtOnce(String typed) {
    PySyntaxError e =
        assertThrows(
            PySyntaxError.class, () -> SourceParser.parseInteractive(SourceText.of("<stdin>", typed), true));
    assertFalse(e.incomplete(), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# comment", "x", "x; y;", "if x:\n  y\n\n", "x = [1,\n2]", "raise"})
  void aPromptAcceptsWholeStatements(String typed) {
    SourceParser.parseInteractive(SourceText.of("<stdin>", typed), true);
  }

  @Test
  void withoutAPromptABlockEndsWithTheSource() {
    var tree = SourceParser.parseInteractive(SourceText.of("<string>", "if x:\n  y"), false).tree();
    assertEquals(1, tree.body().size());
  }

  @Test
  void anExpressionNeedsNoNewline() {
    assertEquals("x + 1\n", SourceText.of("<string>", "x + 1").text());
    SourceParser.parseExpression(SourceText.of("<string>", "match, type"));
    PySyntaxError e =
        assertThrows(
            PySyntaxError.class, () -> SourceParser.parseExpression(SourceText.of("<string>", "x +")));
    assertEquals(0, e.offset());
    PySyntaxError starred =
        assertThrows(
            PySyntaxError.class, () -> SourceParser.parseExpression(SourceText.of("<string>", "*x, y")));
    assertEquals(1, starred.offset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x+", "x.a", "x()", "x[0]", "not x", "-x", "x and ", "x<", "x**", "'a' ", "x,", "f'{x}'"})
  void longChainsAreNoProblem(String part) {
    String[] around =
        switch (part) {
          case "x.a" -> new String[] {"x", ".a", ""};
          case "x()" -> new String[] {"x", "()", ""};
          case "x[0]" -> new String[] {"x", "[0]", ""};
          case "not x" -> new String[] {"", "not ", "x"};
          case "-x" -> new String[] {"", "-", "x"};
          case "'a' ", "f'{x}'", "x," -> new String[] {"", part, ""};
          default -> new String[] {"", part, "x"};
        };
    SourceParser.parseModule(SourceText.of("long", around[0] + around[1].repeat(10_000) + around[2]));
  }

  @Test
  void longElifChainsAreNoProblem() {
    SourceParser.parseModule(SourceText.of("long", "if x: pass\n" + "elif x: pass\n".repeat(10_000)));
  }

  @Test
  void nestingThatIsTooDeepIsReported() {
    PySyntaxError brackets =
        assertThrows(
            PySyntaxError.class,
            () -> SourceParser.parseModule(SourceText.of("deep", "(".repeat(201) + ")".repeat(201))));
    assertEquals("too many nested parentheses", brackets.getMessage());
    SourceParser.parseModule(SourceText.of("deep", "(".repeat(200) + ")".repeat(200)));
    PySyntaxError lambdas =
        assertThrows(
            PySyntaxError.class,
            () -> SourceParser.parseModule(SourceText.of("deep", "lambda: ".repeat(1_000_000) + "x")));
    assertEquals(PySyntaxError.Kind.MEMORY_ERROR, lambdas.kind());
  }

  @Test
  void doubtfulLiteralsAreWarnings() {
    String program = "x = '\\d'\ny = b'\\q'\nz = '\\400'\nw = 1or 2\nv = f'\\{x}'\n";
    List<SyntaxWarning> warnings = SourceParser.parseModule(SourceText.of("test", program)).warnings();
    List<String> found =
        warnings.stream().map(w -> w.line() + " " + w.message()).sorted().toList();
    assertEquals(
        List.of(
            "1 invalid escape sequence '\\d'",
            "2 invalid escape sequence '\\q'",
            "3 invalid octal escape sequence '\\400'",
            "4 invalid decimal literal",
            "5 invalid escape sequence '\\{'"),
        found);
  }
}
