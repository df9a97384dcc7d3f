package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.minipy.grammar.ast.Node;
import org.minipy.grammar.ast.Span;

/** A scope while it is being worked out. */
final class Block {

  /** A name in a block. */
  static final class Entry {
    int flags;
    Resolution resolution;

    boolean has(int flag) {
      return (flags & flag) != 0;
    }

    /** Whether an inlined comprehension must keep its own variable of this name. */
    boolean isOwnOfComprehension() {
      return has(Flag.ASSIGNED) && !has(Flag.NONLOCAL);
    }
  }

  /** A place where a name is declared global or nonlocal. */
  record Directive(String name, Span span) {}

  final ScopeKind kind;
  final String name;
  final Node node;
  final Block parent;
  final String privateName;
  final boolean nested;
  final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();
  final List<String> parameters = new ArrayList<>();
  final List<Block> children = new ArrayList<>();
  final List<Directive> directives = new ArrayList<>();

  /** The form of a comprehension, as the error messages call it; null for other blocks. */
  String comprehensionForm;

  /** Whether this stands for an annotation that is never evaluated. */
  boolean annotation;

  /** Whether this is inside such an annotation. */
  final boolean ignored;

  boolean inIterationTarget;
  int iterableDepth;
  boolean generator;
  boolean coroutine;
  boolean varargs;
  boolean varKeywords;
  boolean returnsValue;
  boolean seesClassNamespace;
  boolean needsClassCell;
  boolean needsClassDict;
  boolean inlined;

  /** The names in fast slots, in the order the compiler meets them; parameters first. */
  final LinkedHashSet<String> variables = new LinkedHashSet<>();

  Block(ScopeKind kind, String name, Node node, Block parent, String privateName) {
    this.kind = kind;
    this.name = name;
    this.node = node;
    this.parent = parent;
    this.privateName = privateName;
    this.ignored = parent != null && (parent.annotation || parent.ignored);
    this.nested = parent != null && (parent.nested || parent.kind.isFunctionLike());
    if (parent != null) {
      iterableDepth = parent.iterableDepth;
    }
  }

  int flagsOf(String mangled) {
    Entry entry = entries.get(mangled);
    return entry == null ? 0 : entry.flags;
  }

  Entry entryFor(String mangled) {
    Entry entry = entries.get(mangled);
    if (entry == null) {
      entry = new Entry();
      entries.put(mangled, entry);
    }
    return entry;
  }

  boolean isComprehension() {
    return comprehensionForm != null;
  }

  String mangle(String raw) {
    return Mangling.mangle(privateName, raw);
  }

  /** The block whose frame runs the code of this one. */
  Block frame() {
    Block block = this;
    while (block.inlined) {
      block = block.parent;
    }
    return block;
  }

  /** The block that says what {@code mangled} means in this one: itself, or one that it is inlined into. */
  Block meaning(String mangled) {
    Block block = this;
    while (block.inlined) {
      Entry entry = block.entries.get(mangled);
      if (entry != null && (entry.isOwnOfComprehension() || block.parent.kind == ScopeKind.CLASS)) {
        return block;
      }
      block = block.parent;
    }
    return block;
  }
}
