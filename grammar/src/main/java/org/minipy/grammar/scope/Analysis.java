package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minipy.grammar.ast.Span;

/** The second pass: says for each name of each block where it is bound, and inlines comprehensions. */
final class Analysis {

  /** What a block can see of the blocks around it. */
  private record Outside(Set<String> bound, Set<String> global, Set<String> typeParameters) {
    Outside copy() {
      Set<String> boundCopy = bound == null ? null : new HashSet<>(bound);
      return new Outside(boundCopy, new HashSet<>(global), new HashSet<>(typeParameters));
    }
  }

  private Analysis() {}

  static void run(Block module) {
    analyze(module, new Outside(null, new HashSet<>(), new HashSet<>()), null);
  }

  /**
   * Resolves the names of a block and of those inside it.
   *
   * @param outside changed on the way; {@code bound} is null for the module
   * @param classBlock the class whose namespace the block sees, or null
   * @return the names that the block needs from outside
   */
  private static Set<String> analyze(Block block, Outside outside, Block classBlock) {
    boolean isClass = block.kind == ScopeKind.CLASS;
    Set<String> local = new HashSet<>();
    Set<String> free = new HashSet<>();
    Set<String> innerFree = new HashSet<>();
    Set<String> innerBound = new HashSet<>();
    Set<String> innerGlobal = new HashSet<>();
    if (isClass) {
      innerGlobal.addAll(outside.global);
      if (outside.bound != null) {
        innerBound.addAll(outside.bound);
      }
    }
    for (Map.Entry<String, Block.Entry> item : block.entries.entrySet()) {
      resolve(block, item.getKey(), item.getValue(), outside, classBlock, local, free);
    }
    if (isClass) {
      innerBound.add("__class__");
      innerBound.add("__classdict__");
    } else {
      if (block.kind.isFunctionLike()) {
        innerBound.addAll(local);
      }
      if (outside.bound != null) {
        innerBound.addAll(outside.bound);
      }
      innerGlobal.addAll(outside.global);
    }
    Outside inside = new Outside(innerBound, innerGlobal, outside.typeParameters);
    Set<String> comprehensionCells = new HashSet<>();
    for (Block child : block.children) {
      Block seenClass = !child.seesClassNamespace ? null : isClass ? block : classBlock;
      Set<String> childFree = analyze(child, inside.copy(), seenClass);
      if (child.isComprehension() && !child.generator) {
        inline(block, child, childFree, comprehensionCells);
      }
      innerFree.addAll(childFree);
    }
    adoptChildrenOfInlined(block);
    if (block.kind.isFunctionLike()) {
      makeCells(block, innerFree, comprehensionCells);
    } else if (isClass) {
      block.needsClassCell = innerFree.remove("__class__");
      block.needsClassDict = innerFree.remove("__classdict__");
    }
    recordFree(block, outside.bound, innerFree, comprehensionCells);
    free.addAll(innerFree);
    return free;
  }

  private static void resolve(
      Block block,
      String name,
      Block.Entry entry,
      Outside outside,
      Block classBlock,
      Set<String> local,
      Set<String> free) {
    if (entry.has(Flag.GLOBAL)) {
      if (entry.has(Flag.NONLOCAL)) {
        throw BlockStack.error(directive(block, name), "name '" + name + "' is nonlocal and global");
      }
      entry.resolution = Resolution.GLOBAL_EXPLICIT;
      outside.global.add(name);
      if (outside.bound != null) {
        outside.bound.remove(name);
      }
    } else if (entry.has(Flag.NONLOCAL)) {
      if (outside.bound == null) {
        throw BlockStack.error(directive(block, name), "nonlocal declaration not allowed at module level");
      }
      if (!outside.bound.contains(name)) {
        throw BlockStack.error(directive(block, name), "no binding for nonlocal '" + name + "' found");
      }
      if (outside.typeParameters.contains(name)) {
        throw BlockStack.error(
            directive(block, name), "nonlocal binding not allowed for type parameter '" + name + "'");
      }
      entry.resolution = Resolution.FREE;
      free.add(name);
    } else if (entry.has(Flag.BOUND)) {
      entry.resolution = Resolution.LOCAL;
      local.add(name);
      outside.global.remove(name);
      if (entry.has(Flag.TYPE_PARAMETER)) {
        outside.typeParameters.add(name);
      } else {
        outside.typeParameters.remove(name);
      }
    } else {
      entry.resolution = resolveUse(name, outside, classBlock);
      if (entry.resolution == Resolution.FREE) {
        free.add(name);
      }
    }
  }

  private static Resolution resolveUse(String name, Outside outside, Block classBlock) {
    if (classBlock != null) {
      int flags = classBlock.flagsOf(name);
      if ((flags & Flag.GLOBAL) != 0) {
        return Resolution.GLOBAL_EXPLICIT;
      }
      if ((flags & Flag.BOUND) != 0 && (flags & Flag.NONLOCAL) == 0) {
        return Resolution.GLOBAL_IMPLICIT;
      }
    }
    return outside.bound != null && outside.bound.contains(name) ? Resolution.FREE : Resolution.GLOBAL_IMPLICIT;
  }

  private static Span directive(Block block, String name) {
    for (Block.Directive directive : block.directives) {
      if (directive.name().equals(name)) {
        return directive.span();
      }
    }
    throw new IllegalStateException(name);
  }

  /** Moves the names of a comprehension into the block that will run it. */
  private static void inline(Block block, Block comprehension, Set<String> childFree, Set<String> cells) {
    comprehension.inlined = true;
    boolean inClass = block.kind == ScopeKind.CLASS;
    for (Map.Entry<String, Block.Entry> item : comprehension.entries.entrySet()) {
      String name = item.getKey();
      Block.Entry inner = item.getValue();
      if (inner.has(Flag.PARAMETER)) {
        continue;
      }
      if (inner.resolution == Resolution.CELL || inner.has(Flag.COMPREHENSION_CELL)) {
        cells.add(name);
      }
      Block.Entry outer = block.entries.get(name);
      if (outer == null) {
        if (inner.resolution == Resolution.FREE && inClass && name.equals("__class__")) {
          inner.resolution = Resolution.GLOBAL_IMPLICIT;
          childFree.remove(name);
        }
        outer = block.entryFor(name);
        outer.flags = inner.flags | Flag.FROM_COMPREHENSION;
        outer.resolution = inner.resolution;
      } else if (outer.has(Flag.BOUND) && !inClass && !isFreeInAnyChild(comprehension, name)) {
        childFree.remove(name);
      }
    }
  }

  private static boolean isFreeInAnyChild(Block block, String name) {
    for (Block child : block.children) {
      Block.Entry entry = child.entries.get(name);
      if (entry != null && entry.resolution == Resolution.FREE) {
        return true;
      }
    }
    return false;
  }

  private static void adoptChildrenOfInlined(Block block) {
    for (Block child : block.children) {
      if (child.inlined) {
        List<Block> adopted = new ArrayList<>();
        for (Block each : block.children) {
          if (each.inlined) {
            adopted.addAll(each.children);
          } else {
            adopted.add(each);
          }
        }
        block.children.clear();
        block.children.addAll(adopted);
        return;
      }
    }
  }

  private static void makeCells(Block block, Set<String> free, Set<String> comprehensionCells) {
    if (free.isEmpty() && comprehensionCells.isEmpty()) {
      return;
    }
    for (Map.Entry<String, Block.Entry> item : block.entries.entrySet()) {
      String name = item.getKey();
      if (item.getValue().resolution == Resolution.LOCAL
          && (free.contains(name) || comprehensionCells.contains(name))) {
        item.getValue().resolution = Resolution.CELL;
        free.remove(name);
      }
    }
  }

  private static void recordFree(Block block, Set<String> bound, Set<String> free, Set<String> comprehensionCells) {
    for (String name : comprehensionCells) {
      Block.Entry entry = block.entries.get(name);
      if (entry != null) {
        entry.flags |= Flag.COMPREHENSION_CELL;
      }
    }
    for (String name : free) {
      Block.Entry entry = block.entries.get(name);
      if (entry != null) {
        if (block.kind == ScopeKind.CLASS || block.seesClassNamespace) {
          entry.flags |= Flag.FREE_IN_CLASS;
        }
      } else if (bound == null || bound.contains(name)) {
        block.entryFor(name).resolution = Resolution.FREE;
      }
    }
  }
}
