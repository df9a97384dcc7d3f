package org.minipy.interpreter.frame;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.HandledException;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.frame.PyFrame;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.text.PyStr;

/**
 * One activation of a code object.
 *
 * <p>{@link #locals} owns, in this order: the local variables (a variable that inner functions share stands there as
 * its cell), the cells of the closure, and the temporaries that a generator keeps while it is suspended. Nodes set
 * {@link #position} before they do anything that may raise or call, so that tracebacks can say where the frame is.
 */
public final class Frame implements ExecutionFrame {
  private static final PyObject[] NOTHING = {};

  /** Locals, cells, temporaries; owned; null where unbound. */
  public final PyObject[] locals;

  /** What runs. */
  public final PyCode code;

  /** The globals, borrowed from the function or owned by whoever runs the module. */
  public final PyDict globals;

  /** The builtins in effect, borrowed like the globals. */
  public final PyDict builtins;

  /** The thread that runs the frame. */
  public ThreadState thread;

  /** Index into the code's position table of the operation that is being executed. */
  public int position;

  /** The value of a return statement or of a yield, owned. */
  public PyObject value;

  /** The namespace of a class body or of exec with separate locals; null for functions; borrowed. */
  public PyObject namespace;

  /** How far each resumable statement of a generator has come; null in other frames. */
  public int[] states;

  /** The slot in which the suspended frame has the iterator that it delegates to; -1 when it does not delegate. */
  public int delegateSlot = -1;

  /** For each resumable statement that handles an exception: the level of the stack of handled exceptions. */
  private HandledException[] levels;

  private PyException thrown;
  private PyFunction function;
  private ExecutionFrame back;
  private FrameObject object;
  private PyDict localsDict;

  /** Makes a frame for a call of {@code function}, whose reference is stolen; {@code locals} become the frame's. */
  public Frame(PyFunction functionSteal, PyObject[] locals, ThreadState thread) {
    this.code = functionSteal.code();
    this.globals = functionSteal.globals();
    this.builtins = functionSteal.builtins();
    this.function = functionSteal;
    this.locals = locals;
    this.thread = thread;
  }

  /** Makes a frame for module code, a class body, exec or eval; nothing is counted but the locals. */
  public Frame(
      PyCode code, PyDict globals, PyDict builtins, PyObject namespace, PyObject[] locals, ThreadState thread) {
    this.code = code;
    this.globals = globals;
    this.builtins = builtins;
    this.namespace = namespace;
    this.locals = locals;
    this.thread = thread;
  }

  /** The cell at {@code index}, borrowed. */
  public PyCell cell(int index) {
    return (PyCell) locals[index];
  }

  /** The function that is called, borrowed; null for module code and the like. */
  public PyFunction function() {
    return function;
  }

  @Override
  public ExecutionFrame back() {
    return back;
  }

  /** Sets the frame that this one returns to. */
  public void setBack(ExecutionFrame caller) {
    back = caller;
  }

  @Override
  public PyFrame frameObject() {
    if (object == null) {
      object = new FrameObject(this);
    }
    return object;
  }

  /** The frame object if there is one, borrowed. */
  public FrameObject objectOrNull() {
    return object;
  }

  /** Forgets the frame object: it has died. */
  void objectDied() {
    object = null;
  }

  @Override
  public PyDict globals() {
    return globals;
  }

  @Override
  public PyDict builtins() {
    return builtins;
  }

  @Override
  public PyObject locals() {
    return LocalsView.of(this);
  }

  @Override
  public int line() {
    Positions positions = code.positions();
    return positions.size() == 0 ? code.layout().firstLine : positions.line(position);
  }

  @Override
  public String fileName() {
    return code.fileName();
  }

  @Override
  public String codeName() {
    return code.name();
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public Positions positions() {
    return code.positions();
  }

  @Override
  public PyObject codeBorrowed() {
    return code;
  }

  @Override
  public PyStr[] variableNames() {
    return code.layout().varNames;
  }

  @Override
  public boolean hasArguments() {
    return code.layout().argCount > 0;
  }

  @Override
  public PyObject firstArgumentBorrowed() {
    PyObject first = locals[0];
    return code.layout().cellSlots[0] && first instanceof PyCell cell ? cell.get() : first;
  }

  @Override
  public PyCell classCellBorrowed() {
    PyStr[] free = code.layout().freeNames;
    for (int i = 0; i < free.length; i++) {
      if (free[i].value().equals("__class__")) {
        return cell(code.layout().firstFree + i);
      }
    }
    return null;
  }

  /** The dict that locals() fills in a function, borrowed; the same one for every call. */
  PyDict localsDict() {
    if (localsDict == null) {
      localsDict = new PyDict();
    }
    return localsDict;
  }

  /** The dict that locals() has filled, borrowed, or null. */
  public PyDict localsDictOrNull() {
    return localsDict;
  }

  /** Keeps {@code level} while the statement with {@code state} is suspended in the handling of an exception. */
  public void keepLevel(int state, HandledException level) {
    if (levels == null) {
      levels = new HandledException[states.length];
    }
    levels[state] = level;
  }

  /** Takes back what {@link #keepLevel} kept. */
  public HandledException takeLevel(int state) {
    HandledException level = levels[state];
    levels[state] = null;
    return level;
  }

  /** Sets what the frame raises where it is resumed; null for nothing. */
  public void setThrown(PyException e) {
    thrown = e;
  }

  /** Takes out what the frame must raise where it is resumed; null for nothing. */
  public PyException takeThrown() {
    PyException e = thrown;
    thrown = null;
    return e;
  }

  /** Reports what the frame owns; that of a generator is the generator's. */
  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    if (states != null) {
      return;
    }
    String name = "the frame of " + code.name();
    nameLocals(visitor);
    visitor.visitIfPresent(name, function);
    visitor.visitIfPresent(name, value);
    visitor.visitIfPresent(name, localsDict);
    visitor.visitIfPresent(name, object);
    if (function == null) {
      visitor.visit(name, code);
      visitor.visit(name, globals);
      visitor.visitIfPresent(name, namespace);
    }
  }

  /** Reports the locals by the names of their variables. */
  public void nameLocals(HeapAudit.RootVisitor visitor) {
    PyStr[] names = code.layout().slotNames;
    for (int i = 0; i < locals.length; i++) {
      if (locals[i] != null) {
        String name = i < names.length && names[i] != null
            ? (code.layout().cellSlots[i] ? "cell of variable " : "variable ") + names[i].value()
            : "temporary " + i;
        visitor.visit(name + " in a call of " + code.name(), locals[i]);
      }
    }
  }

  /** Takes the value out: the result of a return or yield; None when none was set. */
  public PyObject takeValue() {
    PyObject v = value;
    value = null;
    return v;
  }

  /** Gives back the locals, first to last, then the function and the dict of locals(). */
  public void clear() {
    clearLocals();
    PyFunction fn = function;
    if (fn != null) {
      function = null;
      Refs.decref(fn);
    }
    PyDict dict = localsDict;
    if (dict != null) {
      localsDict = null;
      Refs.decref(dict);
    }
  }

  /** Gives back the locals, first to last. */
  void clearLocals() {
    PyObject[] all = locals;
    for (int i = 0; i < all.length; i++) {
      PyObject local = all[i];
      if (local != null) {
        all[i] = null;
        Refs.decref(local);
      }
    }
  }

  /** The frame has ended: its locals are given back, unless a frame object that somebody holds keeps them. */
  public void leave() {
    if (object != null) {
      leave(NOTHING);
    } else {
      clear();
    }
  }

  /** As {@link #leave()}, for a frame that is given up with {@code stackSteal} on its evaluation stack. */
  public void leave(PyObject[] stackSteal) {
    FrameObject kept = object;
    if (kept != null && kept.refcnt > 1) {
      kept.keepAfterReturn(stackSteal);
      Refs.decref(kept);
      return;
    }
    object = null;
    clearLocals();
    Refs.clearForwards(stackSteal, stackSteal.length);
    clear();
    Refs.xdecref(kept);
  }
}
