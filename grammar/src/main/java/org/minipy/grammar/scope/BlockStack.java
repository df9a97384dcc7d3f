package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import org.minipy.grammar.ast.Node;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.error.PySyntaxError;

/** The blocks that are open while the tree is read, and the names that go into them. */
final class BlockStack {
  private static final int MAXIMUM_DEPTH = 3000;

  /** Every block, in the order of opening: outer ones before inner ones. */
  final ArrayList<Block> all = new ArrayList<>();

  /** The block of a node; for a generic function, class or alias, the inner one. */
  final IdentityHashMap<Node, Block> byNode = new IdentityHashMap<>();

  /** The type parameter block of a generic function, class or alias. */
  final IdentityHashMap<Node, Block> typeParameters = new IdentityHashMap<>();

  private final ArrayList<Block> open = new ArrayList<>();
  private Block current;
  private int depth;

  Block current() {
    return current;
  }

  /** Opens a block inside the current one; mangling goes on with the class of the current one. */
  Block open(ScopeKind kind, String name, Node node) {
    return open(kind, name, node, current == null ? null : current.privateName);
  }

  /** Opens a block inside the current one. */
  Block open(ScopeKind kind, String name, Node node, String privateName) {
    Block block = new Block(kind, name, node, current, privateName);
    if (current != null) {
      current.children.add(block);
    }
    all.add(block);
    (kind == ScopeKind.TYPE_PARAMETERS ? typeParameters : byNode).put(node, block);
    open.add(block);
    current = block;
    return block;
  }

  /**
   * Opens a block that keeps what it holds away from the current one and leaves no other trace: an annotation that is
   * never evaluated.
   */
  void openIgnored(Node node) {
    Block block = new Block(ScopeKind.TYPE_VARIABLE_BOUND, null, node, current, current.privateName);
    open.add(block);
    current = block;
  }

  void close() {
    open.removeLast();
    current = open.isEmpty() ? null : open.getLast();
  }

  /** The open blocks, outermost first. */
  java.util.List<Block> openBlocks() {
    return open;
  }

  /** Notes what the current block does with a name. */
  void define(String name, int flag, Span span) {
    define(current, name, flag, span);
  }

  /** Notes what {@code block} does with a name. */
  void define(Block block, String name, int flag, Span span) {
    String mangled = current.mangle(name);
    Block.Entry entry = block.entryFor(mangled);
    if ((flag & Flag.PARAMETER) != 0) {
      if (entry.has(Flag.PARAMETER)) {
        throw error(span, "duplicate argument '" + name + "' in function definition");
      }
      block.parameters.add(mangled);
      block.variables.add(mangled);
    }
    if ((flag & entry.flags & Flag.TYPE_PARAMETER) != 0) {
      throw error(span, "duplicate type parameter '" + name + "'");
    }
    entry.flags |= flag;
    if (block.inIterationTarget) {
      if (entry.has(Flag.GLOBAL | Flag.NONLOCAL)) {
        throw error(span, "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
      }
      entry.flags |= Flag.ITERATION;
    }
    if ((flag & Flag.GLOBAL) != 0) {
      all.getFirst().entryFor(mangled).flags |= Flag.GLOBAL;
    }
  }

  /** What the current block does with a name so far. */
  int flagsOf(String name) {
    return current.flagsOf(current.mangle(name));
  }

  /** Remembers where the current block declares a name global or nonlocal. */
  void declare(String name, Span span) {
    current.directives.add(new Block.Directive(current.mangle(name), span));
  }

  /** Enters a node that counts for the limit on nesting; {@link #leave} must follow. */
  void enter() {
    if (++depth > MAXIMUM_DEPTH) {
      throw tooDeep();
    }
  }

  void leave() {
    depth--;
  }

  static PySyntaxError tooDeep() {
    return PySyntaxError.withoutPlace(
        PySyntaxError.Kind.RECURSION_ERROR,
        PySyntaxError.Phase.SYMTABLE,
        "maximum recursion depth exceeded during compilation");
  }

  static PySyntaxError error(Span span, String message) {
    return PySyntaxError.at(span, PySyntaxError.Phase.SYMTABLE, message);
  }
}
