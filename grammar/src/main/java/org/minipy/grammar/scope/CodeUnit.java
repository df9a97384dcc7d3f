package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;

/** A code object to be, while the third pass goes through it. */
final class CodeUnit {
  private static final int MAXIMUM_NESTING = 20;

  /** What the code belongs to. */
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA,
    COMPREHENSION,
    HIDDEN
  }

  /** A statement around the current one that a jump out of it must wind up. */
  enum Nesting {
    LOOP,
    PLAIN,
    EXCEPT_STAR,
    NAMED_HANDLER,
    FINALLY
  }

  /** One level of nesting. */
  static final class Level {
    final Nesting nesting;

    /** The name that a handler deletes at its end, or null. */
    final String handlerName;

    /** What {@code finally} runs, or null. */
    final List<Stmt> finalBody;

    /** The warnings about {@link #finalBody}; null until it has been gone through. */
    List<SyntaxWarning> warnings;

    Level(Nesting nesting, String handlerName, List<Stmt> finalBody) {
      this.nesting = nesting;
      this.handlerName = handlerName;
      this.finalBody = finalBody;
    }
  }

  final Kind kind;
  final Block block;
  final ArrayList<Level> levels = new ArrayList<>();

  /** The block whose names are meant at the moment: {@link #block} or a comprehension inlined into it. */
  Block view;

  CodeUnit(Kind kind, Block block) {
    this.kind = kind;
    this.block = block;
    this.view = block;
  }

  boolean isAsync() {
    return kind == Kind.ASYNC_FUNCTION;
  }

  Level push(Nesting nesting, Span span) {
    return push(new Level(nesting, null, null), span);
  }

  Level push(Level level, Span span) {
    if (levels.size() >= MAXIMUM_NESTING) {
      throw error(span, "too many statically nested blocks");
    }
    levels.add(level);
    return level;
  }

  void pop() {
    levels.removeLast();
  }

  /** Notes that the code loads, stores or deletes a name; this gives it its place among the variables. */
  void touch(String name) {
    String mangled = block.mangle(name);
    Block meaning = view.meaning(mangled);
    Block.Entry entry = meaning.entries.get(mangled);
    if (entry != null
        && entry.resolution == Resolution.LOCAL
        && (meaning.inlined || block.kind.isFunctionLike())) {
      block.variables.add(mangled);
    }
  }

  /** Notes that the code stores to a name. */
  void store(String name, Span span) {
    rejectDebug(name, span);
    touch(name);
  }

  static void rejectDebug(String name, Span span) {
    if (name.equals("__debug__")) {
      throw error(span, "cannot assign to __debug__");
    }
  }

  /** Starts the part of the code that is an inlined comprehension. */
  void enterInlined(Block comprehension) {
    boolean all = comprehension.parent.kind == ScopeKind.CLASS;
    for (var item : comprehension.entries.entrySet()) {
      if (all || item.getValue().isOwnOfComprehension()) {
        block.variables.add(item.getKey());
      }
    }
    view = comprehension;
  }

  void leaveInlined() {
    view = view.parent;
  }

  static PySyntaxError error(Span span, String message) {
    return PySyntaxError.at(span, PySyntaxError.Phase.COMPILER, message);
  }
}
