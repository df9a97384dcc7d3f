package org.minipy.runtime.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetTableTest {

  /** A table that counts the references it owns and was lent. */
  private static final class Table extends SetTable {
    private final Map<Object, Integer> counts;

    Table(Map<Object, Integer> counts) {
      this.counts = counts;
    }

    @Override
    protected boolean equal(Object stored, Object key) {
      return stored.equals(key);
    }

    @Override
    protected void retain(Object key) {
      counts.merge(key, 1, Integer::sum);
    }

    @Override
    protected void release(Object key) {
      counts.merge(key, -1, Integer::sum);
    }

    Table copy() {
      Table result = new Table(counts);
      result.merge(this);
      return result;
    }

    void addAll(List<BigInteger> keys) {
      for (BigInteger key : keys) {
        add(key, NumberHash.of(key));
      }
    }

    void discardAll(List<BigInteger> keys) {
      for (BigInteger key : keys) {
        Object old = remove(key, NumberHash.of(key));
        if (old != null) {
          release(old);
        }
      }
    }

    void drop() {
      for (Object key : clear()) {
        if (key != null) {
          release(key);
        }
      }
    }

    String show() {
      StringBuilder out = new StringBuilder().append(byteSize()).append(':');
      for (int i = next(0); i >= 0; i = next(i + 1)) {
        out.append(out.charAt(out.length() - 1) == ':' ? "" : " ").append(keyAt(i));
      }
      return out.toString();
    }
  }

  @Test
  void sameOrderAndSize() {
    Vectors.check("set_table", f -> {
      Map<Object, Integer> counts = new LinkedHashMap<>();
      Table[] sets = {new Table(counts), new Table(counts), new Table(counts)};
      List<String> answers = new ArrayList<>();
      int done = 0;
      for (String operation : f[0].split("\\|")) {
        String answer = run(operation.split(" "), sets, counts);
        done++;
        if (done % 5 == 0 || !answer.isEmpty()) {
          answers.add(answer + "/" + show(sets));
        }
      }
      answers.add(show(sets));
      for (Table set : sets) {
        set.drop();
      }
      if (counts.values().stream().anyMatch(count -> count != 0)) {
        answers.add("unbalanced references");
      }
      return String.join("|", answers);
    });
  }

  @Test
  void comparingMayChangeTheTable() {
    SetTable[] table = new SetTable[1];
    int[] calls = new int[1];
    table[0] = new SetTable() {
      @Override
      protected boolean equal(Object stored, Object key) {
        calls[0]++;
        if (calls[0] == 1) {
          clear();
          for (long i = 0; i < 20; i++) {
            add("other" + i, i);
          }
        }
        return stored.equals("other7");
      }

      @Override
      protected void retain(Object key) {}

      @Override
      protected void release(Object key) {}
    };
    table[0].add("first", 7);
    assertTrue(table[0].contains("probe", 7));
    assertEquals(2, calls[0]);
    assertFalse(table[0].add("probe", 7));
    assertEquals(20, table[0].used());
  }

  private static String show(Table[] sets) {
    return sets[0].show() + ";" + sets[1].show() + ";" + sets[2].show();
  }

  private static String run(String[] words, Table[] sets, Map<Object, Integer> counts) {
    Table a = sets[Integer.parseInt(words[1])];
    Table b = sets[Integer.parseInt(words[2])];
    int target = Integer.parseInt(words[3]);
    List<BigInteger> keys = new ArrayList<>();
    for (int i = 4; i < words.length; i++) {
      keys.add(new BigInteger(words[i]));
    }
    Table fresh = new Table(counts);
    switch (words[0]) {
      case "add", "updatelist", "fill" -> a.addAll(keys);
      case "discard", "drain" -> a.discardAll(keys);
      case "pop" -> {
        Object key = a.pop();
        if (key != null) {
          a.release(key);
        }
        return key == null ? "none" : key.toString();
      }
      case "clear" -> a.drop();
      case "copy" -> replace(sets, target, a.copy());
      case "update" -> a.merge(b);
      case "updatedict" -> {
        a.reserve((int) keys.stream().distinct().count());
        a.addAll(keys);
      }
      case "or" -> {
        a.union(b, fresh);
        replace(sets, target, fresh);
      }
      case "and", "iand" -> {
        a.intersection(b, fresh);
        if (words[0].equals("and")) {
          replace(sets, target, fresh);
        } else {
          a.swap(fresh);
          fresh.drop();
        }
      }
      case "sub" -> {
        a.difference(b, fresh);
        replace(sets, target, fresh);
      }
      case "isub" -> {
        a.differenceUpdate(b, fresh);
        fresh.drop();
      }
      case "xor" -> {
        Table result = b.copy();
        result.symmetricDifferenceUpdate(a);
        replace(sets, target, result);
      }
      case "ixor" -> a.symmetricDifferenceUpdate(b);
      case "sublist" -> {
        a.discardAll(keys);
        a.dropDummies();
      }
      case "andlist" -> {
        for (BigInteger key : keys) {
          if (a.contains(key, NumberHash.of(key))) {
            fresh.add(key, NumberHash.of(key));
          }
        }
        replace(sets, target, fresh);
      }
      case "xorlist" -> {
        fresh.addAll(keys);
        a.symmetricDifferenceUpdate(fresh);
        fresh.drop();
      }
      case "new" -> {
        fresh.addAll(keys);
        replace(sets, target, fresh);
      }
      case "disjoint" -> {
        return a.isDisjoint(b) ? "True" : "False";
      }
      default -> {
        return a.isSubset(b) ? "True" : "False";
      }
    }
    return "";
  }

  private static void replace(Table[] sets, int target, Table table) {
    Table old = sets[target];
    sets[target] = table;
    old.drop();
  }
}
