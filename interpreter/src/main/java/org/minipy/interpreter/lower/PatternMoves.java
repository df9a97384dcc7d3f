package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.name.LocalTarget;
import org.minipy.interpreter.node.pattern.Case;
import org.minipy.interpreter.node.pattern.Drop;
import org.minipy.interpreter.node.pattern.DropTarget;
import org.minipy.interpreter.node.pattern.PatternNode;

/**
 * What CPython's stack goes through while a pattern matches: each captured value goes below those that are still to be
 * looked at and the ones captured before. From that follows when the values go that nobody wants, and in which order
 * the names are assigned ({@link StackMoves}).
 */
final class PatternMoves {
  private final StackMoves stack = new StackMoves();
  private final List<Taken> taken = new ArrayList<>();
  private final List<String> placeNames = new ArrayList<>();
  private final List<TargetNode> targets = new ArrayList<>();
  private final List<Integer> order = new ArrayList<>();
  private List<String> captured = new ArrayList<>();
  private int above;

  /** A value that goes: one that is dropped ({@code drop}), or what is captured in {@code place} for a name. */
  private record Taken(Drop drop, int place, TargetNode target) {}

  /** What is captured and still to be looked at around an or-pattern, and what each of its alternatives captures. */
  record Outside(List<String> captured, int above, List<String> first) {}

  /** There are {@code more} values on the stack that are still to be looked at. */
  void cover(int more) {
    above += more;
  }

  /** Number of places for captured values so far. */
  int places() {
    return placeNames.size();
  }

  /** Something else happens than moves. */
  void interrupt() {
    int[] changed = stack.takeOrder();
    if (changed != null) {
      int first = firstChange(changed);
      int last = taken.size() - 1;
      int[] places = new int[changed.length - first];
      int n = 0;
      for (int i = first; i < changed.length; i++) {
        n = keep(taken.get(changed[i]).drop, places, n);
      }
      taken.get(last).drop.thenDrop(Arrays.copyOf(places, n));
    }
    taken.clear();
  }

  private int keep(Drop drop, int[] places, int n) {
    places[n] = newPlace(null);
    drop.keepIn(places[n]);
    return n + 1;
  }

  private static int firstChange(int[] changed) {
    int i = 0;
    while (changed[i] == i) {
      i++;
    }
    return i;
  }

  private int newPlace(String name) {
    placeNames.add(name);
    return placeNames.size() - 1;
  }

  /** The top is captured for {@code name}; returns its place. */
  int capture(String name, int line) {
    stack.rotate(above + captured.size() + 1, line);
    captured.add(name);
    int known = placeNames.indexOf(name);
    return known >= 0 ? known : newPlace(name);
  }

  /** The top is dropped. */
  Drop drop(int line) {
    Drop drop = new Drop();
    stack.drop(line);
    taken.add(new Taken(drop, -1, null));
    return drop;
  }

  /** Begins an or-pattern. */
  Outside enterAlternatives() {
    return new Outside(captured, above, new ArrayList<>());
  }

  /** Begins an alternative of an or-pattern. */
  void beginAlternative(Outside outside) {
    endAlternative(outside);
    captured = new ArrayList<>();
    above = 0;
  }

  private void endAlternative(Outside outside) {
    interrupt();
    if (captured != outside.captured && outside.first.isEmpty()) {
      outside.first.addAll(captured);
    }
  }

  /** Ends an or-pattern; returns what drops its subject. */
  Drop leaveAlternatives(Outside outside, int line) {
    endAlternative(outside);
    captured = outside.captured;
    above = outside.above;
    int depth = outside.first.size() + 1 + above + captured.size();
    for (String name : outside.first) {
      stack.rotate(depth, line);
      captured.add(name);
    }
    return drop(line);
  }

  /** The whole pattern matched, and {@code name} is assigned. */
  void assign(String name, TargetNode target, int line) {
    int place = placeNames.indexOf(name);
    int slot = LocalTarget.slotOf(target);
    if (slot >= 0) {
      stack.store(slot, line);
      taken.add(new Taken(null, place, target));
    } else {
      flush();
      put(target, place);
    }
  }

  /** The case for {@code pattern}, after all names are assigned. */
  Case end(PatternNode pattern) {
    flush();
    int[] places = new int[order.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = order.get(i);
    }
    return new Case(pattern, placeNames.size(), targets.toArray(TargetNode[]::new), places);
  }

  private void flush() {
    boolean assigns = !taken.isEmpty() && taken.getLast().drop == null;
    if (!assigns) {
      interrupt();
      return;
    }
    int[] changed = stack.takeOrder();
    int first = changed == null ? taken.size() : firstChange(changed);
    for (int i = 0; i < taken.size(); i++) {
      Taken value = taken.get(i < first ? i : changed[i]);
      if (value.drop == null) {
        put(value.target, value.place);
      } else if (i >= first) {
        int place = newPlace(null);
        value.drop.keepIn(place);
        put(new DropTarget(), place);
      }
    }
    taken.clear();
  }

  private void put(TargetNode target, int place) {
    targets.add(target);
    order.add(place);
  }
}
