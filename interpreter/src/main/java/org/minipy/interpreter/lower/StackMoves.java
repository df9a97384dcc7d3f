package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which CPython's code takes values off the evaluation stack, where that can be seen: old values of locals
 * and dropped values may have finalizers.
 *
 * <p>Its compiler brings values into the right order by swaps, each of the top with a deeper one, and then stores and
 * drops them. Two steps of its optimizer change the order in which they go: a run of swaps becomes a shortest one with
 * the same effect; and a swap that only stores into locals and drops follow is left out, the two of them exchanged
 * instead that take the swapped values, if no local is then assigned in another order and they stand in one line.
 */
final class StackMoves {
  private static final int DROP = -1;
  private static final int SWAP = -2;
  private static final int NOTHING = -3;

  /**
   * A step: {@code local} is a slot to store into, or one of the constants; a swap reaches {@code depth} values deep.
   */
  private record Step(int local, int depth, int line) {
    boolean isTaking() {
      return local >= DROP;
    }

    boolean isSwapOrNothing() {
      return local == SWAP || local == NOTHING;
    }
  }

  private static final Step NO_STEP = new Step(NOTHING, 0, 0);

  private final List<Step> steps = new ArrayList<>();
  private int values;

  /** The top moves under {@code count - 1} values below it. */
  void rotate(int count, int line) {
    for (int depth = count; depth > 1; depth--) {
      steps.add(new Step(SWAP, depth, line));
    }
  }

  /** The top and the value at {@code depth}, counted from 1, the top, change places. */
  void swap(int depth, int line) {
    if (depth > 1) {
      steps.add(new Step(SWAP, depth, line));
    }
  }

  /** The top is dropped. */
  void drop(int line) {
    steps.add(new Step(DROP, 0, line));
    values++;
  }

  /** The top goes into a local. */
  void store(int slot, int line) {
    steps.add(new Step(slot, 0, line));
    values++;
  }

  /**
   * Forgets all steps, and returns the order in which the values go that they take: each is named by its place in the
   * order of the drops and stores as they were added. Null when that is their order.
   */
  int[] takeOrder() {
    int[] order = null;
    if (values > 1 && values < steps.size()) {
      int[] places = consumed();
      optimize();
      order = reordered(places, consumed());
    }
    steps.clear();
    values = 0;
    return order;
  }

  /** For each store or drop where on the stack, as it was at first, its value was: 0 is the top. */
  private int[] consumed() {
    List<Integer> stack = new ArrayList<>();
    int[] places = new int[values];
    int n = 0;
    int top = 0;
    int fresh = 0;
    for (Step step : steps) {
      int reach = step.local == SWAP ? step.depth : step.isTaking() ? 1 : 0;
      while (stack.size() < top + reach) {
        stack.add(fresh++);
      }
      if (step.local == SWAP) {
        int other = top + step.depth - 1;
        stack.set(top, stack.set(other, stack.get(top)));
      } else if (step.isTaking()) {
        places[n++] = stack.get(top++);
      }
    }
    return places;
  }

  private static int[] reordered(int[] before, int[] after) {
    int[] order = new int[after.length];
    boolean same = true;
    for (int i = 0; i < order.length; i++) {
      int k = 0;
      while (before[k] != after[i]) {
        k++;
      }
      order[i] = k;
      same &= k == i;
    }
    return same ? null : order;
  }

  private void optimize() {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).local == SWAP) {
        int end = i + 1;
        while (end < steps.size() && steps.get(end).isSwapOrNothing()) {
          end++;
        }
        shorten(i, end);
        exchange(end - 1);
        i = end - 1;
      }
    }
  }

  /** Replaces a run of swaps by a shortest one: each cycle of values goes round by way of the top. */
  private void shorten(int start, int end) {
    int depth = 0;
    int swaps = 0;
    for (Step step : steps.subList(start, end)) {
      depth = Math.max(depth, step.depth);
      swaps += step.local == SWAP ? 1 : 0;
    }
    if (swaps < 2) {
      return;
    }
    int[] from = new int[depth];
    for (int i = 0; i < depth; i++) {
      from[i] = i;
    }
    for (Step step : steps.subList(start, end)) {
      if (step.local == SWAP) {
        int top = from[0];
        from[0] = from[step.depth - 1];
        from[step.depth - 1] = top;
      }
    }
    int line = steps.get(start).line;
    int next = end - 1;
    boolean[] done = new boolean[depth];
    for (int first = 0; first < depth; first++) {
      if (!done[first] && from[first] != first) {
        int at = first;
        while (!done[at]) {
          next = setSwap(next, at, line);
          done[at] = true;
          at = from[at];
        }
        next = setSwap(next, at, line);
      }
    }
    while (next >= start) {
      steps.set(next--, NO_STEP);
    }
  }

  /** Puts a swap with the value at {@code place} at step {@code i}, unless that is the top; the step before is next. */
  private int setSwap(int i, int place, int line) {
    if (place == 0) {
      return i;
    }
    steps.set(i, new Step(SWAP, place + 1, line));
    return i - 1;
  }

  /** Leaves swaps out, from step {@code last} back to the first that cannot be. */
  private void exchange(int last) {
    for (int i = last; i >= 0; i--) {
      Step swap = steps.get(i);
      if (swap.local != SWAP) {
        continue;
      }
      int first = nextTaking(i, -1);
      int second = first;
      for (int n = swap.depth - 1; n > 0 && second >= 0; n--) {
        second = nextTaking(second, steps.get(first).line);
      }
      if (second < 0 || !mayChangePlaces(first, second)) {
        return;
      }
      steps.set(i, NO_STEP);
      steps.set(first, steps.set(second, steps.get(first)));
    }
  }

  /** The store or drop after {@code i}, on {@code line} if that is not negative; -1 when something else comes first. */
  private int nextTaking(int i, int line) {
    for (int k = i + 1; k < steps.size(); k++) {
      Step step = steps.get(k);
      if (step.local != NOTHING) {
        return step.isTaking() && (line < 0 || step.line == line) ? k : -1;
      }
    }
    return -1;
  }

  private boolean mayChangePlaces(int first, int second) {
    int a = steps.get(first).local;
    int b = steps.get(second).local;
    if (a == b && a != DROP) {
      return false;
    }
    for (int i = first + 1; i < second; i++) {
      int between = steps.get(i).local;
      if (between >= 0 && (between == a || between == b)) {
        return false;
      }
    }
    return true;
  }
}
