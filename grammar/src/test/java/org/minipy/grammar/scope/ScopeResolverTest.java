package org.minipy.grammar.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.parse.SourceParser;
import org.minipy.grammar.source.SourceText;

class ScopeResolverTest {

  private static Mod.Module parse(String source) {
    return SourceParser.parseModule(SourceText.of("<case>", source)).tree();
  }

  private static ScopeTable resolve(Mod mod) {
    return ScopeResolver.resolve(mod, false);
  }

  @TestFactory
  Stream<DynamicTest> codeObjects() {
    return Recorded.tests(
        "scopes.txt",
        recorded ->
            assertEquals(
                List.of(),
                CodeObjectListing.differences(resolve(parse(recorded.source())), recorded.expected())));
  }

  @TestFactory
  Stream<DynamicTest> errors() {
    return Recorded.tests(
        "errors.txt",
        recorded -> {
          PySyntaxError error = assertThrows(PySyntaxError.class, () -> resolve(parse(recorded.source())));
          String end = error.endOffset() < 1 ? "None" : Integer.toString(error.endOffset());
          String place =
              error.phase() + " " + error.line() + ":" + error.offset() + " " + error.endLine() + ":" + end;
          assertEquals(recorded.expected(), List.of(error.getMessage(), place));
        });
  }

  @TestFactory
  Stream<DynamicTest> warnings() {
    return Recorded.tests(
        "warnings.txt",
        recorded -> {
          List<String> warnings = new ArrayList<>();
          ScopeResolver.resolve(
              parse(recorded.source()), false, warning -> warnings.add(warning.line() + " " + warning.message()));
          assertEquals(recorded.expected(), warnings);
        });
  }

  @Test
  void variableOfInlinedComprehensionHasSlotOfItsOwn() {
    Mod.Module tree = parse("def f(x):\n    return [x for x in x], [y for y in x], [[x for x in x] for x in x]\n");
    ScopeTable table = resolve(tree);
    Stmt.FunctionDef def = (Stmt.FunctionDef) tree.body().getFirst();
    Scope function = table.of(def);
    Expr.Tuple tuple = (Expr.Tuple) ((Stmt.Return) def.body().getFirst()).value();
    Scope first = table.of(tuple.elts().get(0));
    Scope second = table.of(tuple.elts().get(1));
    Scope third = table.of(tuple.elts().get(2));
    Scope inner = table.of(((Expr.ListComp) tuple.elts().get(2)).elt());

    assertTrue(first.isInlined());
    assertSame(function, inner.frame());
    assertEquals(List.of("x", "y"), function.variables());
    assertEquals(0, function.symbol("x").slot());
    assertEquals(2, first.symbol("x").slot());
    assertEquals(0, function.hiddenBy(2));
    assertEquals(1, second.symbol("y").slot());
    assertEquals(2, third.symbol("x").slot());
    assertEquals(3, inner.symbol("x").slot());
    assertEquals(4, function.slotCount());
    assertEquals("x", function.slotName(3));
    assertEquals(-1, function.hiddenBy(1));
  }

  @Test
  void generatorExpressionHasFrameOfItsOwn() {
    Mod.Module tree = parse("def f(x):\n    return (x for y in x)\n");
    Stmt.FunctionDef def = (Stmt.FunctionDef) tree.body().getFirst();
    Scope scope = resolve(tree).of(((Stmt.Return) def.body().getFirst()).value());
    assertFalse(scope.isInlined());
    assertSame(scope, scope.frame());
    assertTrue(scope.isGenerator());
    assertEquals(List.of(".0"), scope.parameters());
    assertEquals(Resolution.FREE, scope.symbol("x").resolution());
    assertTrue(scope.symbol("y").isIterationVariable());
  }

  @Test
  void classKnowsTheCellsItFills() {
    Mod.Module tree = parse("class C:\n    type A = int\n    def f(self): super()\nclass D: pass\n");
    ScopeTable table = resolve(tree);
    Stmt.ClassDef c = (Stmt.ClassDef) tree.body().get(0);
    assertTrue(table.of(c).needsClassCell());
    assertTrue(table.of(c).needsClassDict());
    assertTrue(table.of(c.body().get(0)).seesClassNamespace());
    assertTrue(table.of(c.body().get(1)).usesClassCell());
    assertFalse(table.of(tree.body().get(1)).needsClassCell());
    assertNull(table.typeParametersOf(c));
  }

  @Test
  void flagsOfSymbols() {
    Mod.Module tree =
        parse(
            """
            def f(a):
                import b
                c: int = b
                global d
                def g():
                    nonlocal c
                    return c
                return d
            """);
    Stmt.FunctionDef f = (Stmt.FunctionDef) tree.body().getFirst();
    ScopeTable table = resolve(tree);
    Scope scope = table.of(f);
    assertTrue(scope.symbol("a").isParameter());
    assertFalse(scope.symbol("a").isUsed());
    assertTrue(scope.symbol("b").isImported());
    assertTrue(scope.symbol("b").isUsed());
    assertTrue(scope.symbol("c").isAnnotated());
    assertTrue(scope.symbol("c").isAssigned());
    assertTrue(scope.symbol("d").isDeclaredGlobal());
    assertEquals(Resolution.GLOBAL_EXPLICIT, scope.symbol("d").resolution());
    assertTrue(table.of(f.body().get(3)).symbol("c").isNonlocal());
    assertNull(scope.symbol("e"));
  }

  @Test
  void annotationsKeptAsTextHaveNoScopes() {
    Mod.Module tree = parse("x: (lambda: y)\n");
    Expr lambda = ((Stmt.AnnAssign) tree.body().getFirst()).annotation();
    assertEquals(ScopeKind.LAMBDA, resolve(tree).of(lambda).kind());
    ScopeTable late = ScopeResolver.resolve(tree, true);
    assertTrue(late.futureAnnotations());
    assertThrows(IllegalArgumentException.class, () -> late.of(lambda));
  }

  @Test
  void depthIsLimited() throws InterruptedException {
    Throwable[] failure = {null};
    Thread thread =
        new Thread(
            null,
            () -> {
              resolve(parse("x" + " + x".repeat(2998)));
              resolve(parse("if x: pass\n" + "elif x: pass\n".repeat(2990)));
              PySyntaxError error =
                  assertThrows(PySyntaxError.class, () -> resolve(parse("x" + " + x".repeat(2999))));
              assertEquals(PySyntaxError.Kind.RECURSION_ERROR, error.kind());
              assertEquals("maximum recursion depth exceeded during compilation", error.getMessage());
            },
            "deep",
            1 << 28);
    thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
    thread.start();
    thread.join();
    assertNull(failure[0]);
  }

  @Test
  void mangling() {
    assertEquals("_C__x", Mangling.mangle("C", "__x"));
    assertEquals("_C__x", Mangling.mangle("__C", "__x"));
    assertEquals("__x__", Mangling.mangle("C", "__x__"));
    assertEquals("_x", Mangling.mangle("C", "_x"));
    assertEquals("__x.y", Mangling.mangle("C", "__x.y"));
    assertEquals("__x", Mangling.mangle("___", "__x"));
    assertEquals("__x", Mangling.mangle(null, "__x"));
    assertEquals("_C__x_", Mangling.mangle("C", "__x_"));
  }
}
