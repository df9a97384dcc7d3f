package org.minipy.runtime.algorithm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SizesTest {

  /** What a dict keeps for its size, and its keys. */
  private static final class Dict {
    private int logarithm = DictSizes.NO_TABLE;
    private boolean strings = true;
    private int usable;
    private int entries;
    private final Set<String> keys = new LinkedHashSet<>();

    void rebuild(int newLogarithm, boolean stringsOnly) {
      logarithm = newLogarithm;
      strings = stringsOnly;
      usable = DictSizes.usable(newLogarithm) - keys.size();
      entries = keys.size();
    }

    void insert(String key) {
      boolean string = key.startsWith("True");
      if (logarithm == DictSizes.NO_TABLE) {
        rebuild(DictSizes.MINIMUM, string);
      } else if (strings && !string) {
        rebuild(DictSizes.grown(keys.size()), false);
      }
      if (keys.contains(key)) {
        return;
      }
      if (usable == 0) {
        rebuild(DictSizes.grown(keys.size()), strings);
      }
      usable--;
      entries++;
      keys.add(key);
    }

    Dict cloned() {
      Dict copy = new Dict();
      copy.logarithm = logarithm;
      copy.strings = strings;
      copy.usable = usable;
      copy.entries = entries;
      copy.keys.addAll(keys);
      return copy;
    }

    Dict copy() {
      if (keys.isEmpty()) {
        return new Dict();
      }
      return DictSizes.copyClones(keys.size(), entries) ? cloned() : merged(new Dict(), this);
    }

    static Dict merged(Dict target, Dict other) {
      if (other.keys.isEmpty()) {
        return target;
      }
      if (target.keys.isEmpty() && DictSizes.mergeClones(other.logarithm, other.keys.size(), other.entries)) {
        return other.cloned();
      }
      int resized = DictSizes.merged(target.logarithm, target.keys.size(), other.keys.size());
      if (resized != target.logarithm) {
        target.rebuild(resized, target.strings && other.strings);
      }
      for (String key : other.keys) {
        target.insert(key);
      }
      return target;
    }

    static Dict presized(int logarithm, boolean string, List<String> keys) {
      Dict dict = new Dict();
      if (logarithm != DictSizes.NO_TABLE) {
        dict.rebuild(logarithm, string);
      }
      for (String key : keys) {
        dict.insert(key);
      }
      return dict;
    }
  }

  @Test
  void dicts() {
    Vectors.check("dict_sizes", f -> {
      Dict[] dicts = {new Dict(), new Dict()};
      List<String> answers = new ArrayList<>();
      for (String operation : f[0].split("\\|")) {
        String[] words = operation.split(" ");
        int i = Integer.parseInt(words[1]);
        int n = Integer.parseInt(words[2]);
        boolean string = words[3].equals("True");
        List<String> fresh = new ArrayList<>();
        for (int k = 0; k < n; k++) {
          fresh.add(words[3] + answers.size() + "-" + k);
        }
        switch (words[0]) {
          case "add" -> fresh.forEach(dicts[i]::insert);
          case "del" -> {
            List<String> all = new ArrayList<>(dicts[i].keys);
            dicts[i].keys.removeAll(all.subList(0, Math.min(n, all.size())));
          }
          case "clear" -> dicts[i] = new Dict();
          case "copy" -> dicts[1 - i] = dicts[i].copy();
          case "update" -> dicts[i] = Dict.merged(dicts[i], Dict.merged(new Dict(), dicts[1 - i]));
          case "display" -> {
            List<String> shown = fresh.subList(0, Math.min(n, 15));
            dicts[i] = Dict.presized(DictSizes.presized(shown.size()), string, shown);
          }
          default -> dicts[i] = Dict.presized(DictSizes.estimated(n), string, fresh);
        }
        answers.add(DictSizes.bytes(dicts[0].logarithm, dicts[0].strings) + " "
            + DictSizes.bytes(dicts[1].logarithm, dicts[1].strings));
      }
      return String.join("|", answers);
    });
  }

  @Test
  void lists() {
    Vectors.check("list_growth", f -> {
      long size = 0;
      long allocated = ListGrowth.NONE;
      List<String> answers = new ArrayList<>();
      for (String operation : f[0].split("\\|")) {
        String[] words = operation.split(" ");
        int n = Integer.parseInt(words[1]);
        long old = size;
        switch (words[0]) {
          case "append" -> {
            for (int i = 0; i < n; i++) {
              allocated = ListGrowth.resized(allocated, size, size + 1);
              size++;
            }
          }
          case "extendlist", "extendtuple" -> {
            allocated = ListGrowth.extended(allocated, size, n);
            size += n;
          }
          case "extendgenerator", "extendset", "listof" -> {
            boolean hinted = words[0].equals("extendset");
            if (words[0].equals("listof")) {
              size = 0;
              allocated = ListGrowth.NONE;
            }
            allocated = ListGrowth.reserved(allocated, size, hinted ? n : ListGrowth.DEFAULT_LENGTH_HINT);
            for (int i = 0; i < n; i++) {
              allocated = size < allocated ? allocated : ListGrowth.resized(allocated, size, size + 1);
              size++;
            }
            allocated = ListGrowth.finished(allocated, size);
          }
          case "pop" -> {
            for (int i = 0; i < n && size > 0; i++) {
              allocated = ListGrowth.shrunk(allocated, size, size - 1);
              size--;
            }
          }
          case "insert" -> {
            size++;
            allocated = ListGrowth.resized(allocated, old, size);
          }
          case "clear" -> {
            size = 0;
            allocated = ListGrowth.NONE;
          }
          case "delete" -> {
            size -= Math.min(n, size);
            allocated = size == old && size > 0 ? allocated : ListGrowth.shrunk(allocated, old, size);
          }
          case "repeat" -> {
            size = size < 1000 ? size * 3 : size;
            allocated = size == old ? allocated : ListGrowth.resized(allocated, old, size);
          }
          case "display" -> {
            allocated = n > 30 ? ListGrowth.NONE : ListGrowth.exact(n);
            for (size = n > 30 ? 0 : n; size < n; size++) {
              allocated = ListGrowth.resized(allocated, size, size + 1);
            }
          }
          case "constants" -> {
            size = n;
            allocated = n < 3 ? ListGrowth.exact(n) : ListGrowth.extended(ListGrowth.NONE, 0, n);
          }
          default -> allocated = ListGrowth.exact(size);
        }
        answers.add(Long.toString(ListGrowth.bytes(allocated)));
      }
      return String.join("|", answers);
    });
  }
}
