package org.minipy.grammar.stored;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.parse.SourceParser;
import org.minipy.grammar.scope.Scope;
import org.minipy.grammar.scope.ScopeResolver;
import org.minipy.grammar.source.SourceText;

/** What has been stored is read back as it was, functions only when they are looked at. */
class StoredTreeTest {
  private static final String PROGRAM =
      """
      import os.path as p, sys
      from . import a as b
      from ..m import *
      x: int = 1; y = z = 123456789012345678901234567890, 1.5, 2j, b'\\xff', 'text', None, ...
      class C(Base, metaclass=M, **k):
          '''Doc.'''
          def __init__(self, a, /, b=1, *rest, c, d=2, **more) -> None:
              '''Says it.'''
              def inner():
                  nonlocal a
                  global g
                  a += self.__private
                  return [q for q in rest if q], {i: j for i, j in b}, {*b}, lambda v: (yield v)
              super().__init__()
              try:
                  assert a, 'm'
              except (A, B) as e:
                  raise X from e
              else:
                  del a[1:2, ::3].f
              finally:
                  pass
              return inner
          async def go(self):
              async with o as t, u:
                  async for i in s:
                      await i
              else_ = f'{i!r:>{w}} {i}' if not i else -i ** ~i
      with o as t:
          while a < b <= c is not d:
              if (n := next(f)) and n or m:
                  break
              elif q:
                  continue
              else:
                  f(*a, k=1, **d)
      try:
          for i, *j in e:
              i @ j
          else:
              g = (h for h in i)
      except* E:
          pass
      """;

  private static byte[] stored(String program) {
    Mod.Module tree = SourceParser.parseModule(SourceText.of("<test>", program)).tree();
    return TreeWriter.writeOrNull(tree, ScopeResolver.resolve(tree, false));
  }

  @Test
  void isReadBackAsItWas() {
    byte[] stored = stored(PROGRAM);
    TreeReader.StoredModule read = TreeReader.read(stored);
    TreeWriter.writeOrNull(read.tree(), read.scopes());
    assertArrayEquals(stored, TreeWriter.writeOrNull(read.tree(), read.scopes()));
  }

  @Test
  void readsFunctionsWhenTheyAreLookedAt() {
    TreeReader.StoredModule read = TreeReader.read(stored("def f():\n  'doc'\n  def g(): pass\n"));
    Stmt.FunctionDef function = (Stmt.FunctionDef) read.tree().body().getFirst();
    StoredBody body = (StoredBody) function.body();
    assertEquals("doc", body.docstring());
    assertEquals(2, read.scopes().scopes().size());
    Scope inner = read.scopes().of(body.get(1));
    assertEquals("f.<locals>.g", inner.qualifiedName());
    assertEquals(3, read.scopes().scopes().size());
  }

  @Test
  void refusesWhatHasNoStoredForm() {
    assertNull(stored("type A = int\n"));
  }
}
