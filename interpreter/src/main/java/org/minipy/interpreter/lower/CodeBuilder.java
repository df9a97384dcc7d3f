package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.scope.Scope;
import org.minipy.grammar.scope.ScopeKind;
import org.minipy.grammar.scope.Symbol;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.interpreter.node.control.Block;
import org.minipy.interpreter.node.trace.TracedBody;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Collects what one code object needs while its body is lowered: positions, constants, temporaries, resumable
 * statements.
 */
final class CodeBuilder {
  private final Unit unit;
  private final Scope scope;
  private final ConstantTable constants = new ConstantTable();
  private final List<PyCode> innerCodes = new ArrayList<>();
  private final List<StmtNode[]> blocks = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final PositionTable positions;
  private int slots;
  private int stackDepth;
  private int states;
  private boolean returnsNone = true;

  CodeBuilder(Unit unit, Scope scope) {
    this.unit = unit;
    this.scope = scope;
    this.slots = scope.slotCount();
    this.positions = new PositionTable(unit.traced() ? unit.codes().positionsOrNull(scope.index()) : null);
  }

  Unit unit() {
    return unit;
  }

  /** The scope whose frame runs the code. */
  Scope scope() {
    return scope;
  }

  /** Enters {@code span} into the position table. */
  int position(Span span) {
    return positions.add(span);
  }

  /** Lets the code object own {@code made}, whose reference is stolen, or its equal in the pool. */
  void addConstantSteal(PyObject made) {
    addConstant(unit.constants().share(made));
  }

  /** A node for a pooled constant, which the code object will own too. */
  ConstantNode constant(PyObject pooled) {
    addConstant(pooled);
    return new ConstantNode(pooled);
  }

  /** Lets the code object own {@code pooled}. */
  void addConstant(PyObject pooled) {
    constants.add(pooled);
  }

  /** Lets the code object own a tuple that is made of constants after all others are known. */
  void addLateConstant(PyObject pooled) {
    constants.addLate(pooled);
  }

  /** Takes one {@link #addConstant} back: the constant was folded into another. */
  void dropConstant(PyObject pooled) {
    constants.fold(pooled);
  }

  /** Says of one {@link #addConstant} that the constant decides a branch and is not loaded. */
  void leaveUnused(PyObject pooled) {
    constants.leaveUnused(pooled);
  }

  /** What is lowered from now on is never reached: its names are noted, its constants are not kept. */
  void beginUnreachable() {
    constants.beginUnreachable();
  }

  /** Ends what {@link #beginUnreachable} began. */
  void endUnreachable() {
    constants.endUnreachable();
  }

  /** The code never gets to its end, where it would return None. */
  void neverReturnsNone() {
    returnsNone = false;
  }

  /** Lets the code object own the code of an inner function; steals the reference. */
  void addCodeSteal(PyCode inner) {
    addConstant(inner);
    innerCodes.add(inner);
  }

  /** Notes a name for co_names and returns it interned. */
  PyStr name(String name) {
    names.add(name);
    return PyStr.intern(name);
  }

  /** Notes how deep CPython's stack would get in the code, a generator's. */
  void stackDepth(int depth) {
    stackDepth = depth;
  }

  /** A new slot for a temporary. */
  int newSlot() {
    return slots++;
  }

  /** The slots so far. */
  int slotCount() {
    return slots;
  }

  /** A new place in which a resumable statement remembers how far it has come. */
  int newState() {
    return states++;
  }

  /** Makes the code object; the caller owns it. */
  PyCode build(PyCode.Layout layout, StmtNode body) {
    PyTuple tuple = finish(layout);
    PyCode code = unit.traced() ? traced(tuple, body) : null;
    if (code == null) {
      code = new PyCode(layout, tuple);
      code.setBody(body, positions.toPositions());
      if (!unit.traced()) {
        unit.codes().add(code, scope.index(), blocks());
      }
    }
    release(tuple);
    return code;
  }

  /** Completes {@code code}, a function of the library that is called for the first time. */
  void complete(PyCode code, StmtNode body) {
    PyTuple tuple = finish(code.heading());
    tuple.untrack();
    code.setBody(body, positions.toPositions());
    unit.codes().add(code, scope.index(), blocks());
    code.complete(tuple);
    release(tuple);
  }

  /** Fills in {@code layout}; returns the constants, owned. */
  private PyTuple finish(PyCode.Layout layout) {
    layout.fileName = unit.fileName();
    layout.frameSize = slots;
    layout.stateCount = states;
    layout.stackDepth = stackDepth;
    layout.names = interned(names);
    describeSlots(layout);
    if (!returnsNone) {
      beginUnreachable();
    }
    addConstant(PyNone.NONE);
    return unit.constants().shareSteal(PyTuple.of(constants.toArray()));
  }

  private void release(PyTuple tuple) {
    Refs.decref(tuple);
    for (PyCode inner : innerCodes) {
      Refs.decref(inner);
    }
  }

  private StmtNode[][] blocks() {
    return blocks.toArray(new StmtNode[0][]);
  }

  /** The code object of before with {@code body}, owned, or null when it has died. */
  private PyCode traced(PyTuple constants, StmtNode body) {
    return unit.codes().traced(scope.index(), new TracedBody(body), positions.toPositions(), constants, blocks());
  }

  /** {@code statements} one after the other. */
  StmtNode block(List<StmtNode> statements) {
    StmtNode[] array = statements.toArray(new StmtNode[0]);
    if (array.length > 1) {
      blocks.add(array);
    }
    return Block.of(array);
  }

  /** Says that a block that can be resumed runs {@code statements}. */
  StmtNode[] resumable(List<StmtNode> statements) {
    StmtNode[] array = statements.toArray(new StmtNode[0]);
    blocks.add(array);
    return array;
  }

  private void describeSlots(PyCode.Layout layout) {
    layout.varNames = interned(scope.variables());
    layout.cellNames = interned(scope.cellVariables());
    layout.freeNames = interned(scope.freeVariables());
    int n = scope.slotCount();
    layout.slotNames = new PyStr[n];
    layout.hiddenBy = new int[n];
    layout.cellSlots = new boolean[n];
    for (int i = 0; i < n; i++) {
      layout.slotNames[i] = PyStr.intern(scope.slotName(i));
      layout.hiddenBy[i] = scope.hiddenBy(i);
    }
    List<String> variables = scope.variables();
    int place = variables.size();
    int[] own = new int[layout.cellNames.length];
    for (int i = 0; i < own.length; i++) {
      int at = variables.indexOf(layout.cellNames[i].value());
      own[i] = at >= 0 ? at : place++;
      layout.cellSlots[own[i]] = true;
    }
    layout.ownCells = own;
    layout.firstFree = place;
    for (int i = 0; i < layout.freeNames.length; i++) {
      layout.cellSlots[place + i] = true;
    }
    layout.usesNamespace = scope.kind() == ScopeKind.MODULE || scope.kind() == ScopeKind.CLASS;
  }

  private static PyStr[] interned(Iterable<String> texts) {
    List<PyStr> result = new ArrayList<>();
    for (String text : texts) {
      result.add(PyStr.intern(text));
    }
    return result.toArray(new PyStr[0]);
  }

  /** Where this frame has the cells that {@code inner} takes. */
  int[] closureSlots(Scope inner) {
    List<String> free = inner.freeVariables();
    int[] places = new int[free.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = cellSlot(inner, free.get(i));
    }
    return places;
  }

  /** The slot of this frame's cell {@code name} as seen from {@code inner}, through inlined comprehensions between. */
  private int cellSlot(Scope inner, String name) {
    for (Scope s = inner.parent(); s != null; s = s.parent()) {
      if (s.frame() != scope) {
        break;
      }
      for (Symbol symbol : s.symbols()) {
        if (symbol.name().equals(name) && symbol.slot() >= 0 && isCell(symbol)) {
          return symbol.slot();
        }
      }
      if (s == scope) {
        break;
      }
    }
    int at = scope.cellVariables().indexOf(name);
    if (at >= 0) {
      for (int i = 0; i < scope.slotCount(); i++) {
        if (scope.slotName(i).equals(name)) {
          return i;
        }
      }
    }
    int free = scope.freeVariables().indexOf(name);
    if (free >= 0) {
      return firstFree() + free;
    }
    throw new IllegalStateException("no cell " + name + " in " + scope.qualifiedName());
  }

  /** The slot of the first cell that this code receives: those of variables and of its own cells come before. */
  private int firstFree() {
    int place = scope.variables().size();
    for (String cell : scope.cellVariables()) {
      if (!scope.variables().contains(cell)) {
        place++;
      }
    }
    return place;
  }

  private static boolean isCell(Symbol symbol) {
    return switch (symbol.access()) {
      case DEREF, NAME_OR_DEREF, CLASSDICT_OR_DEREF -> true;
      case NAME -> symbol.slot() >= 0;
      default -> false;
    };
  }
}
