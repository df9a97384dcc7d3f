package org.minipy.interpreter.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minipy.interpreter.cli.Invocation;
import org.minipy.runtime.host.StandardStreams;

/** What the commands of the prompt answer, on streams in memory that pass for a terminal's. */
class MemoryCommandsTest {
  private record Answers(String out, String err) {}

  private static Answers type(boolean terminal, String lines) throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    StandardStreams streams = new StandardStreams(in, out, err, terminal, false, false);
    Invocation invocation = new Invocation(streams, "/tmp", "-i", "-q", "-X", "audit=holders");
    invocation.start();
    assertEquals(0, invocation.await());
    String errors = err.toString(StandardCharsets.UTF_8).replace(">>> ", "").replace("... ", "");
    return new Answers(out.toString(StandardCharsets.UTF_8), errors);
  }

  private static String err(String lines) throws InterruptedException {
    return type(true, lines).err.stripTrailing();
  }

  @Test
  void countsEqualTheHoldersListed() throws Exception {
    assertEquals("""
        list#1: 5 references
          dict#1['x']
          list#1[0]
          list#1[1]
          name a in module __main__
          name b in module __main__""", err("a = b = []\na.append(a); a.append(a)\nd = {'x': a}\n%refs a\n"));
  }

  @Test
  void everyKindOfHolderHasItsName() throws Exception {
    assertHolds("def f(p, q=None): pass\n\n", "x", "f.__defaults__ = (x,)\n", "tuple#1[0]");
    assertHolds("class C: pass\n\nc = C()\n", "x", "c.attribute = x\n", "C#1.attribute");
    assertHolds("class C: pass\n\n", "x", "C.attribute = x\n", "name attribute in class C");
    assertHolds("s = set()\n", "x", "s.add(x)\n", "set#1 element");
    assertHolds("d = {}\n", "x", "d[x] = 1\n", "dict#1 key object");
    assertHolds(
        "", "x", "def g():\n  y = x\n  yield y\n\ni = g(); _ = next(i)\n", "generator#1 variable y in a call of g");
    assertHolds("def outer(v):\n  return lambda: v\n\n", "x", "h = outer(x)\n", "cell#1.cell_contents");
  }

  private static void assertHolds(String before, String name, String link, String place) throws InterruptedException {
    String told = err(before + name + " = object()\n" + link + "%refs " + name + "\n");
    assertTrue(told.lines().anyMatch(line -> line.strip().equals(place)), told);
    String[] first = told.lines().filter(line -> line.contains("references")).findFirst().orElseThrow().split(" ");
    assertEquals(Integer.parseInt(first[1]), told.lines().filter(line -> line.startsWith("  ")).count(), told);
    assertFalse(told.contains("running"), told);
  }

  @Test
  void countsDoNotChange() throws Exception {
    String count = "import sys; sys.getrefcount(a)\n";
    assertEquals("2\n2\n", type(true, "a = []\n" + count + "%refs a\n%why a\n%heap\n" + count).out);
  }

  @Test
  void thePromptHoldsTheLastValue() throws Exception {
    assertTrue(err("[]\n%refs _\n").contains("list#1: 1 reference\n  name _ in module builtins"));
  }

  @Test
  void immortalsAreShownAsSuch() throws Exception {
    assertEquals("NoneType#1: immortal", err("a = None\n%refs a\n"));
  }

  @Test
  void theWayFromARootIsShown() throws Exception {
    String told = err("a = [[]]\nclass C: pass\n\nC.x = a\nb = a[0]\ndel a, b\nb = C.x[0]\ndel b\n%why C.x\n");
    assertTrue(told.endsWith("name x in class C\n  -> list#1"), told);
  }

  @Test
  void aCollectionShowsItsSubtraction() throws Exception {
    String told = err("import gc\ngc.disable()\na = []\na.append(a)\n%refs a\ndel a\n%gc\n");
    assertTrue(told.contains("list#1  count 1 - 1 internal = 0: unreachable, freed"), told);
    assertTrue(told.endsWith(" 1 unreachable"), told);
  }

  @Test
  void statementsAreTimed() throws Exception {
    Answers answers = type(true, "%time print(6 * 7)\n");
    assertEquals("42\n", answers.out);
    assertTrue(answers.err.strip().matches("[0-9]+\\.[0-9]{3} ms"), answers.err);
  }

  @Test
  void theHeapIsCounted() throws Exception {
    assertTrue(err("%heap\n").lines().anyMatch(line -> line.endsWith("  all")));
  }

  @Test
  void aPipeHasNoCommands() throws Exception {
    assertTrue(type(false, "%help\n").err.contains("SyntaxError: invalid syntax"));
  }
}
