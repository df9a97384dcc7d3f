package org.minipy.grammar.scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the names in one part of a program mean. */
public final class Scope {
  private final Block block;
  private final Scope parent;
  private final String qualifiedName;
  private final FrameLayout layout;
  private Map<String, Symbol> symbols;

  Scope(Block block, Scope parent, String qualifiedName, FrameLayout layout) {
    this.block = block;
    this.parent = parent;
    this.qualifiedName = qualifiedName;
    this.layout = layout;
  }

  void complete(Map<String, Symbol> symbols) {
    this.symbols = symbols;
  }

  Block block() {
    return block;
  }

  FrameLayout layout() {
    return layout;
  }

  /** What opens this scope. */
  public ScopeKind kind() {
    return block.kind;
  }

  /** The name of the function or class; {@code <lambda>}, {@code <listcomp>} and the like for those without. */
  public String name() {
    return block.kind == ScopeKind.TYPE_PARAMETERS ? "<generic parameters of " + block.name + ">" : block.name;
  }

  /** The name with those of the scopes around it, as in {@code co_qualname}. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** The scope around this one in the source; null for the module. */
  public Scope parent() {
    return parent;
  }

  /** Whether this is a comprehension that has no frame of its own: its code runs in the frame of its parent. */
  public boolean isInlined() {
    return block.inlined;
  }

  /** The scope whose frame runs the code of this one: itself, unless it is inlined. */
  public Scope frame() {
    Scope scope = this;
    while (scope.block.inlined) {
      scope = scope.parent;
    }
    return scope;
  }

  /** The name that {@code name} stands for here, after private name mangling. */
  public String mangle(String name) {
    return block.mangle(name);
  }

  /** The class whose name takes part in private name mangling, or null. */
  public String mangledClass() {
    return block.privateName;
  }

  /**
   * What a name means here.
   *
   * @param name as written in the source
   * @return null if the scope does not mention the name
   */
  public Symbol symbol(String name) {
    return symbols.get(block.mangle(name));
  }

  /** All names of this scope, in the order in which the source first mentions them. */
  public Collection<Symbol> symbols() {
    return symbols.values();
  }

  /** The parameters, mangled, in the order of {@code co_varnames}. */
  public List<String> parameters() {
    return List.copyOf(block.parameters);
  }

  /** {@code co_varnames}: parameters, then other variables, in the order in which the code meets them. */
  public List<String> variables() {
    return layout.variables();
  }

  /** {@code co_cellvars}. */
  public List<String> cellVariables() {
    return layout.cells();
  }

  /** {@code co_freevars}: the cells that a function takes from the scopes around it. */
  public List<String> freeVariables() {
    return layout.free();
  }

  /**
   * The number of slots of the frame. First come the variables, then the cells that are not variables as well, then the
   * free variables, then variables of inlined comprehensions that must not disturb another one of the same name.
   */
  public int slotCount() {
    return layout.slotCount();
  }

  /** The name of the variable or cell in a slot. */
  public String slotName(int slot) {
    return layout.slotName(slot);
  }

  /**
   * The slot in which {@code locals()} looks for the name while the slot is empty: for the variable of an inlined
   * comprehension, the one of the same name outside the comprehension; otherwise -1.
   */
  public int hiddenBy(int slot) {
    return layout.hiddenBy(slot);
  }

  /** Whether the function is a generator, asynchronous ones not included. */
  public boolean isGenerator() {
    return block.generator && !block.coroutine;
  }

  /** Whether the function is a coroutine. */
  public boolean isCoroutine() {
    return block.coroutine && !block.generator;
  }

  /** Whether the function is an asynchronous generator. */
  public boolean isAsyncGenerator() {
    return block.coroutine && block.generator;
  }

  /** Whether the last parameter but {@code **kwargs} is {@code *args}. */
  public boolean hasVarargs() {
    return block.varargs;
  }

  /** Whether the last parameter is {@code **kwargs}. */
  public boolean hasVarKeywords() {
    return block.varKeywords;
  }

  /** Whether the scope is inside a function. */
  public boolean isNested() {
    return block.nested;
  }

  /** Whether the function takes the {@code __class__} cell of a class, because of {@code super} or by name. */
  public boolean usesClassCell() {
    return block.kind.isFunctionLike() && layout.free().contains("__class__");
  }

  /** Whether the class must fill a cell {@code __class__} for its methods. */
  public boolean needsClassCell() {
    return block.needsClassCell;
  }

  /** Whether the class must put its namespace into a cell {@code __classdict__} for annotation scopes. */
  public boolean needsClassDict() {
    return block.needsClassDict;
  }

  /** Whether names are looked up in the namespace of the class around this annotation scope first. */
  public boolean seesClassNamespace() {
    return block.seesClassNamespace;
  }

  /** Whether the module has a {@code from ... import *}. */
  public boolean hasStarImport() {
    return block.starImport;
  }

  @Override
  public String toString() {
    return kind() + " " + qualifiedName;
  }
}
