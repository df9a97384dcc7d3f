package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Describes the scopes that have code objects as {@code record_scopes.py} describes CPython's code objects. */
final class CodeObjectListing {

  /**
   * A code object.
   *
   * @param text its description without the uses of names
   * @param uses the uses: in a recording those of the code, here all that the table knows about
   */
  private record Entry(String text, Set<String> uses) {
    boolean covers(Entry recorded) {
      return text.equals(recorded.text) && uses.containsAll(recorded.uses);
    }

    @Override
    public String toString() {
      return text + "\n  uses " + String.join(" ", uses);
    }
  }

  private CodeObjectListing() {}

  /** What differs between a table and a recording; empty if nothing does. */
  static List<String> differences(ScopeTable table, List<String> recorded) {
    List<Entry> actual = entries(table);
    List<String> differences = new ArrayList<>();
    for (Entry expected : entries(recorded)) {
      int at = 0;
      while (at < actual.size() && !actual.get(at).covers(expected)) {
        at++;
      }
      if (at < actual.size()) {
        actual.remove(at);
      } else {
        differences.add("missing: " + expected);
      }
    }
    for (Entry entry : actual) {
      differences.add("surplus: " + entry);
    }
    return differences;
  }

  private static List<Entry> entries(List<String> recorded) {
    List<Entry> entries = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Set<String> uses = Set.of();
    for (int i = 0; i < recorded.size(); i++) {
      String line = recorded.get(i);
      if (line.startsWith("  uses ")) {
        uses = Set.of(line.substring("  uses ".length()).split(" "));
      } else {
        text.append(text.isEmpty() ? "" : "\n").append(line);
      }
      if (i + 1 == recorded.size() || !recorded.get(i + 1).startsWith("  ")) {
        entries.add(new Entry(text.toString(), uses));
        text.setLength(0);
        uses = Set.of();
      }
    }
    return entries;
  }

  private static List<Entry> entries(ScopeTable table) {
    Map<Scope, Set<String>> uses = new HashMap<>();
    for (Scope scope : table.scopes()) {
      Set<String> known = uses.computeIfAbsent(scope.frame(), s -> new TreeSet<>());
      for (Symbol symbol : scope.symbols()) {
        addUses(symbol, known);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Scope scope : table.scopes()) {
      if (!scope.isInlined()) {
        entries.add(new Entry(describe(scope), uses.get(scope)));
      }
    }
    return entries;
  }

  private static void addUses(Symbol symbol, Set<String> uses) {
    String name = symbol.name() + "=";
    switch (symbol.access()) {
      case FAST -> uses.add(name + "fast");
      case DEREF -> uses.add(name + "deref");
      case GLOBAL -> uses.add(name + "global");
      case NAME -> uses.add(name + "name");
      case NAME_OR_DEREF, CLASSDICT_OR_DEREF -> {
        uses.add(name + "or_deref");
        uses.add(name + "deref");
      }
      case CLASSDICT_OR_GLOBAL -> uses.add(name + "classdict_or_global");
    }
  }

  private static String describe(Scope scope) {
    StringBuilder text = new StringBuilder(scope.qualifiedName());
    List<String> is = new ArrayList<>();
    if (scope.hasVarargs()) {
      is.add("*args");
    }
    if (scope.hasVarKeywords()) {
      is.add("**kwargs");
    }
    if (scope.isNested() && scope.kind().isFunctionLike()) {
      is.add("nested");
    }
    if (scope.isGenerator()) {
      is.add("generator");
    }
    if (scope.isCoroutine()) {
      is.add("coroutine");
    }
    if (scope.isAsyncGenerator()) {
      is.add("asyncgenerator");
    }
    line(text, "is", is);
    line(text, "variables", scope.variables());
    line(text, "cells", scope.cellVariables());
    line(text, "free", scope.freeVariables());
    return text.toString();
  }

  private static void line(StringBuilder text, String title, List<String> values) {
    if (!values.isEmpty()) {
      text.append("\n  ").append(title).append(' ').append(String.join(" ", values));
    }
  }
}
