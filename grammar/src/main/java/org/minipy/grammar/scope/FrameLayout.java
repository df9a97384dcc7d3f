package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slots of a frame. */
final class FrameLayout {
  private final List<String> variables;
  private final List<String> cells;
  private final List<String> free;
  private final List<String> slots;
  private final Map<String, Integer> variableOrCellSlots = new HashMap<>();
  private final Map<String, Integer> freeSlots = new HashMap<>();
  private final Map<Integer, Integer> hidden = new HashMap<>();
  private final int ordinarySlots;

  FrameLayout(Block block) {
    List<String> cellNames = new ArrayList<>();
    List<String> freeNames = new ArrayList<>();
    for (Map.Entry<String, Block.Entry> item : block.entries.entrySet()) {
      Block.Entry entry = item.getValue();
      if (entry.resolution == Resolution.CELL || entry.has(Flag.COMPREHENSION_CELL)) {
        cellNames.add(item.getKey());
      }
      if (entry.resolution == Resolution.FREE || entry.has(Flag.FREE_IN_CLASS)) {
        freeNames.add(item.getKey());
      }
    }
    cellNames.sort(null);
    freeNames.sort(null);
    if (block.needsClassCell) {
      cellNames.add("__class__");
    }
    if (block.needsClassDict) {
      cellNames.add("__classdict__");
    }
    variables = List.copyOf(block.variables);
    free = List.copyOf(freeNames);
    slots = new ArrayList<>(variables);
    for (int i = 0; i < slots.size(); i++) {
      variableOrCellSlots.put(slots.get(i), i);
    }
    List<String> cellsInOrder = new ArrayList<>();
    for (String name : variables) {
      if (cellNames.remove(name)) {
        cellsInOrder.add(name);
      }
    }
    cellsInOrder.addAll(cellNames);
    cells = List.copyOf(cellsInOrder);
    for (String name : cellNames) {
      variableOrCellSlots.put(name, slots.size());
      slots.add(name);
    }
    for (String name : free) {
      freeSlots.put(name, slots.size());
      slots.add(name);
    }
    ordinarySlots = slots.size();
  }

  /**
   * A finished layout.
   *
   * @param slots the names of all slots
   * @param hiding for each slot after the ordinary ones what {@link #hiddenBy} says
   */
  FrameLayout(List<String> variables, List<String> cells, List<String> free, List<String> slots, int[] hiding) {
    this.variables = variables;
    this.cells = cells;
    this.free = free;
    this.slots = slots;
    ordinarySlots = slots.size() - hiding.length;
    for (int i = 0; i < hiding.length; i++) {
      if (hiding[i] >= 0) {
        hidden.put(ordinarySlots + i, hiding[i]);
      }
    }
  }

  /** The number of slots that are not those of inlined comprehensions beside an ordinary one of the same name. */
  int ordinarySlots() {
    return ordinarySlots;
  }

  /** The slot of a variable or of a cell of the frame's own; -1 if there is none. */
  int slotOf(String name) {
    return variableOrCellSlots.getOrDefault(name, -1);
  }

  /** The slot of a free variable; -1 if there is none. */
  int freeSlotOf(String name) {
    return freeSlots.getOrDefault(name, -1);
  }

  /**
   * A slot for the variable of an inlined comprehension beside the ordinary one of the same name.
   *
   * @param depth how many other variables of that name the comprehensions around it have
   */
  int isolatedSlot(String name, int depth) {
    int seen = 0;
    for (int i = ordinarySlots; i < slots.size(); i++) {
      if (slots.get(i).equals(name) && seen++ == depth) {
        return i;
      }
    }
    int slot = slots.size();
    slots.add(name);
    hidden.put(slot, slotOf(name));
    return slot;
  }

  List<String> variables() {
    return variables;
  }

  List<String> cells() {
    return cells;
  }

  List<String> free() {
    return free;
  }

  int slotCount() {
    return slots.size();
  }

  String slotName(int slot) {
    return slots.get(slot);
  }

  int hiddenBy(int slot) {
    return hidden.getOrDefault(slot, -1);
  }
}
