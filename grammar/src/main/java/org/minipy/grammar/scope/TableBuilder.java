package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.grammar.ast.Node;

/** Turns the finished blocks into scopes. */
final class TableBuilder {
  private final BlockStack blocks;
  private final IdentityHashMap<Block, Scope> scopes = new IdentityHashMap<>();

  /** The blocks of the scopes, by index. */
  private final List<Block> known = new ArrayList<>();

  private TableBuilder(BlockStack blocks) {
    this.blocks = blocks;
  }

  static ScopeTable build(BlockStack blocks, boolean futureAnnotations) {
    TableBuilder builder = new TableBuilder(blocks);
    List<Scope> all = new ArrayList<>(blocks.all.size());
    for (Block block : blocks.all) {
      if (!block.ignored) {
        Scope scope = builder.scope(block, all.size());
        builder.scopes.put(block, scope);
        builder.known.add(block);
        all.add(scope);
      }
    }
    return new ScopeTable(
        Collections.unmodifiableList(all),
        builder.scopes(blocks.byNode),
        builder.scopes(blocks.typeParameters),
        futureAnnotations);
  }

  private IdentityHashMap<Node, Scope> scopes(IdentityHashMap<Node, Block> map) {
    IdentityHashMap<Node, Scope> result = new IdentityHashMap<>(map.size() * 2);
    for (Map.Entry<Node, Block> item : map.entrySet()) {
      Scope scope = scopes.get(item.getValue());
      if (scope != null) {
        result.put(item.getKey(), scope);
      }
    }
    return result;
  }

  private Scope scope(Block block, int index) {
    Scope parent = scopes.get(block.parent);
    FrameLayout layout = block.inlined ? parent.layout() : new FrameLayout(block);
    Scope.Heading heading = new Scope.Heading(
        block.kind, block.name, block.privateName, qualifiedName(block, parent), index, Trait.of(block));
    Scope scope = new Scope(heading, parent, layout);
    LinkedHashMap<String, Symbol> symbols = new LinkedHashMap<>();
    for (Map.Entry<String, Block.Entry> item : block.entries.entrySet()) {
      String name = item.getKey();
      Block meaning = block.meaning(name);
      Block.Entry entry = meaning.entries.get(name);
      if (entry == null) {
        entry = item.getValue();
      }
      Access access = access(meaning, entry.resolution);
      int slot = slot(meaning, name, entry, access, layout);
      symbols.put(name, new Symbol(name, item.getValue().flags, entry.resolution, access, slot));
    }
    scope.complete(symbols);
    return scope;
  }

  private static Access access(Block block, Resolution resolution) {
    boolean fast = block.inlined || block.kind.isFunctionLike();
    return switch (resolution) {
      case LOCAL -> fast ? Access.FAST : Access.NAME;
      case CELL -> block.seesClassNamespace ? Access.CLASSDICT_OR_DEREF : Access.DEREF;
      case FREE ->
          block.seesClassNamespace
              ? Access.CLASSDICT_OR_DEREF
              : block.kind == ScopeKind.CLASS ? Access.NAME_OR_DEREF : Access.DEREF;
      case GLOBAL_IMPLICIT ->
          block.seesClassNamespace ? Access.CLASSDICT_OR_GLOBAL : fast ? Access.GLOBAL : Access.NAME;
      case GLOBAL_EXPLICIT -> Access.GLOBAL;
    };
  }

  private static int slot(Block block, String name, Block.Entry entry, Access access, FrameLayout layout) {
    return switch (entry.resolution) {
      case FREE -> layout.freeSlotOf(name);
      case LOCAL, CELL -> {
        if (access == Access.NAME) {
          yield -1;
        }
        yield block.inlined ? slotInFrame(block, name, layout) : layout.slotOf(name);
      }
      default -> -1;
    };
  }

  /** The slot of a variable that an inlined comprehension binds. */
  private static int slotInFrame(Block comprehension, String name, FrameLayout layout) {
    int depth = 0;
    Block block = comprehension.parent;
    while (block.inlined) {
      if (binds(block, name)) {
        depth++;
      }
      block = block.parent;
    }
    Block.Entry outer = block.entries.get(name);
    boolean taken =
        outer != null
            && block.kind.isFunctionLike()
            && !(outer.has(Flag.FROM_COMPREHENSION) && outer.resolution == Resolution.LOCAL)
            && (outer.resolution == Resolution.LOCAL || outer.resolution == Resolution.CELL);
    if (!taken && depth == 0) {
      return layout.slotOf(name);
    }
    return layout.isolatedSlot(name, taken ? depth : depth - 1);
  }

  private static boolean binds(Block block, String name) {
    Block.Entry entry = block.entries.get(name);
    return entry != null && entry.isOwnOfComprehension() && !entry.has(Flag.FROM_COMPREHENSION);
  }

  private String qualifiedName(Block block, Scope parent) {
    if (parent == null) {
      return block.name;
    }
    String name =
        block.kind == ScopeKind.TYPE_PARAMETERS ? "<generic parameters of " + block.name + ">" : block.name;
    Scope around = parent.frame();
    if (around.kind() == ScopeKind.TYPE_PARAMETERS || around.kind() == ScopeKind.TYPE_VARIABLE_BOUND) {
      around = around.parent().frame();
    }
    if (around.kind() == ScopeKind.MODULE) {
      return name;
    }
    Block outer = known.get(around.index());
    if (block.kind == ScopeKind.FUNCTION || block.kind == ScopeKind.CLASS || block.kind == ScopeKind.TYPE_ALIAS) {
      Block.Entry entry = outer.entries.get(outer.mangle(block.name));
      if (entry != null && entry.resolution == Resolution.GLOBAL_EXPLICIT) {
        return name;
      }
    }
    return switch (around.kind()) {
      case FUNCTION, LAMBDA, TYPE_ALIAS -> around.qualifiedName() + ".<locals>." + name;
      default -> around.qualifiedName() + "." + name;
    };
  }
}
