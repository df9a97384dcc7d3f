package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the names in one part of a program mean. */
public final class Scope {
  private final Heading heading;
  private final Scope parent;
  private FrameLayout layout;
  private Map<String, Symbol> symbols;
  private Details details;

  /**
   * What is known of a scope at once.
   *
   * @param privateName the class whose name takes part in private name mangling, or null
   * @param index the place among the scopes of the tree, in the order in which they begin
   * @param traits bits of {@link Trait}
   */
  record Heading(ScopeKind kind, String name, String privateName, String qualifiedName, int index, int traits) {}

  /** The slots and names of a scope that are told only when somebody asks. */
  interface Details {
    /** The slots; null when they are those of the parent. */
    FrameLayout layout();

    /** The names, in order. */
    Map<String, Symbol> symbols();
  }

  Scope(Heading heading, Scope parent, FrameLayout layout) {
    this.heading = heading;
    this.parent = parent;
    this.layout = layout;
  }

  Scope(Heading heading, Scope parent, Details details) {
    this.heading = heading;
    this.parent = parent;
    this.details = details;
  }

  void complete(Map<String, Symbol> symbols) {
    this.symbols = symbols;
  }

  Heading heading() {
    return heading;
  }

  FrameLayout layout() {
    if (layout == null) {
      layout = has(Trait.INLINED) ? parent.layout() : details.layout();
    }
    return layout;
  }

  private Map<String, Symbol> names() {
    if (symbols == null) {
      symbols = details.symbols();
    }
    return symbols;
  }

  private boolean has(int trait) {
    return (heading.traits & trait) != 0;
  }

  /** What opens this scope. */
  public ScopeKind kind() {
    return heading.kind;
  }

  /** The place of this scope among those of the tree, in the order in which they begin. */
  public int index() {
    return heading.index;
  }

  /** The name of the function or class; {@code <lambda>}, {@code <listcomp>} and the like for those without. */
  public String name() {
    return heading.kind == ScopeKind.TYPE_PARAMETERS ? "<generic parameters of " + heading.name + ">" : heading.name;
  }

  /** The name with those of the scopes around it, as in {@code co_qualname}. */
  public String qualifiedName() {
    return heading.qualifiedName;
  }

  /** The scope around this one in the source; null for the module. */
  public Scope parent() {
    return parent;
  }

  /** Whether this is a comprehension that has no frame of its own: its code runs in the frame of its parent. */
  public boolean isInlined() {
    return has(Trait.INLINED);
  }

  /** The scope whose frame runs the code of this one: itself, unless it is inlined. */
  public Scope frame() {
    Scope scope = this;
    while (scope.isInlined()) {
      scope = scope.parent;
    }
    return scope;
  }

  /** The name that {@code name} stands for here, after private name mangling. */
  public String mangle(String name) {
    return Mangling.mangle(heading.privateName, name);
  }

  /**
   * What a name means here.
   *
   * @param name as written in the source
   * @return null if the scope does not mention the name
   */
  public Symbol symbol(String name) {
    return names().get(mangle(name));
  }

  /** All names of this scope, in the order in which the source first mentions them. */
  public Collection<Symbol> symbols() {
    return names().values();
  }

  /** The parameters, mangled, in the order of {@code co_varnames}. */
  public List<String> parameters() {
    List<String> found = new ArrayList<>();
    for (String variable : variables()) {
      Symbol symbol = names().get(variable);
      if (symbol != null && symbol.isParameter()) {
        found.add(variable);
      }
    }
    return found;
  }

  /** {@code co_varnames}: parameters, then other variables, in the order in which the code meets them. */
  public List<String> variables() {
    return layout().variables();
  }

  /** {@code co_cellvars}. */
  public List<String> cellVariables() {
    return layout().cells();
  }

  /** {@code co_freevars}: the cells that a function takes from the scopes around it. */
  public List<String> freeVariables() {
    return layout().free();
  }

  /**
   * The number of slots of the frame. First come the variables, then the cells that are not variables as well, then the
   * free variables, then variables of inlined comprehensions that must not disturb another one of the same name.
   */
  public int slotCount() {
    return layout().slotCount();
  }

  /** The name of the variable or cell in a slot. */
  public String slotName(int slot) {
    return layout().slotName(slot);
  }

  /**
   * The slot in which {@code locals()} looks for the name while the slot is empty: for the variable of an inlined
   * comprehension, the one of the same name outside the comprehension; otherwise -1.
   */
  public int hiddenBy(int slot) {
    return layout().hiddenBy(slot);
  }

  /** Whether the function is a generator, asynchronous ones not included. */
  public boolean isGenerator() {
    return has(Trait.GENERATOR) && !has(Trait.COROUTINE);
  }

  /** Whether the function is a coroutine. */
  public boolean isCoroutine() {
    return has(Trait.COROUTINE) && !has(Trait.GENERATOR);
  }

  /** Whether the function is an asynchronous generator. */
  public boolean isAsyncGenerator() {
    return has(Trait.COROUTINE) && has(Trait.GENERATOR);
  }

  /** Whether the last parameter but {@code **kwargs} is {@code *args}. */
  public boolean hasVarargs() {
    return has(Trait.VARARGS);
  }

  /** Whether the last parameter is {@code **kwargs}. */
  public boolean hasVarKeywords() {
    return has(Trait.VAR_KEYWORDS);
  }

  /** Whether the scope is inside a function. */
  public boolean isNested() {
    return has(Trait.NESTED);
  }

  /** Whether the function takes the {@code __class__} cell of a class, because of {@code super} or by name. */
  public boolean usesClassCell() {
    return heading.kind.isFunctionLike() && layout().free().contains("__class__");
  }

  /** Whether the class must fill a cell {@code __class__} for its methods. */
  public boolean needsClassCell() {
    return has(Trait.NEEDS_CLASS_CELL);
  }

  /** Whether the class must put its namespace into a cell {@code __classdict__} for annotation scopes. */
  public boolean needsClassDict() {
    return has(Trait.NEEDS_CLASS_DICT);
  }

  /** Whether names are looked up in the namespace of the class around this annotation scope first. */
  public boolean seesClassNamespace() {
    return has(Trait.SEES_CLASS_NAMESPACE);
  }

  @Override
  public String toString() {
    return kind() + " " + heading.qualifiedName;
  }
}
