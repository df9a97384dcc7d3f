package org.minipy.interpreter.frame;

import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.NamedReferences;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.UncollectedObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** A code object: the executable nodes of a function, class body or module, and what is known of its variables. */
public final class PyCode extends UncollectedObject implements NamedReferences {
  /** The type {@code code}. */
  public static final PyType TYPE =
      PyType.builtin("code", new CodeSlots()).withWeakrefs().sealed().inModule("builtins").sized(208, 0);

  /** Flag: the code's locals are slots (it is a function). */
  public static final int OPTIMIZED = 0x1;

  /** Flag: a call makes new locals. */
  public static final int NEWLOCALS = 0x2;

  /** Flag: there is a {@code *args} parameter. */
  public static final int VARARGS = 0x4;

  /** Flag: there is a {@code **kwargs} parameter. */
  public static final int VARKEYWORDS = 0x8;

  /** Flag: the function is nested in another. */
  public static final int NESTED = 0x10;

  /** Flag: a call makes a generator. */
  public static final int GENERATOR = 0x20;

  /** Flag: a call makes a coroutine. */
  public static final int COROUTINE = 0x80;

  /** Flag: a generator that can be awaited (types.coroutine). */
  public static final int ITERABLE_COROUTINE = 0x100;

  /** Flag: a call makes an asynchronous generator. */
  public static final int ASYNC_GENERATOR = 0x200;

  /** Flag: annotations are kept as text (PEP 563). */
  public static final int FUTURE_ANNOTATIONS = 0x1000000;

  /** What the lowering knows of a code object; arrays are not copied. */
  public static final class Layout {
    public String name;
    public String qualname;
    public String fileName;
    public int firstLine;
    public int argCount;
    public int positionalOnlyCount;
    public int keywordOnlyCount;
    public int flags;
    public PyStr[] varNames;
    public PyStr[] cellNames;
    public PyStr[] freeNames;
    public PyStr[] names;

    /** The name of the variable or cell in each slot; temporaries have none. */
    public PyStr[] slotNames;

    /** Which slots hold cells, the frame's own or received ones. */
    public boolean[] cellSlots;

    /** The slots of the frame's own cells; what stands there when a call begins, a parameter, moves into the cell. */
    public int[] ownCells;

    /** Slot of the first free variable; {@code freeNames.length} of them follow each other. */
    public int firstFree;

    /** For the variable of a comprehension that hides an outer one of the same name: the outer slot; else -1. */
    public int[] hiddenBy;

    /** Number of slots, temporaries included. */
    public int frameSize;

    /** Number of resumable statements. */
    public int stateCount;

    /** How deep CPython's evaluation stack would get; known of generators only. */
    public int stackDepth;

    /** Whether the code's names live in a namespace object (module, class, exec). */
    public boolean usesNamespace;

    /** A layout whose fields can be changed without changing this one's; the arrays are the same. */
    Layout copy() {
      Layout copy = new Layout();
      copy.name = name;
      copy.qualname = qualname;
      copy.fileName = fileName;
      copy.firstLine = firstLine;
      copy.argCount = argCount;
      copy.positionalOnlyCount = positionalOnlyCount;
      copy.keywordOnlyCount = keywordOnlyCount;
      copy.flags = flags;
      copy.varNames = varNames;
      copy.cellNames = cellNames;
      copy.freeNames = freeNames;
      copy.names = names;
      copy.slotNames = slotNames;
      copy.cellSlots = cellSlots;
      copy.ownCells = ownCells;
      copy.firstFree = firstFree;
      copy.hiddenBy = hiddenBy;
      copy.frameSize = frameSize;
      copy.stateCount = stateCount;
      copy.stackDepth = stackDepth;
      copy.usesNamespace = usesNamespace;
      return copy;
    }
  }

  /** What is known at once of the layout; the layout itself once it is complete. */
  private final Layout heading;

  /** Null until a function of the library is called for the first time. */
  private Layout layout;

  private Completion completion;
  private PyObject doc;
  private boolean preparesLater;
  private PyTuple constants;
  private StmtNode body;
  private Positions positions;
  private CodeUnit unit;
  private int ordinal;
  private StmtNode[][] blocks;
  private PyTuple tracedConstants;

  /** The next of the code objects that replace() made of one another; whether it is alive is not known. */
  private PyCode nextCopy;

  private final int simpleArity;
  private final boolean startsPlainly;
  private final PyStr nameObject;
  private final PyStr qualnameObject;

  /** Finds out what is still unknown of a code object when it is first needed. */
  public interface Completion {
    /** Completes the layout of {@code code} and calls {@link PyCode#complete}. */
    void run(PyCode code);
  }

  /** Makes a code object; takes a reference to {@code constants}, which code objects of one unit may share. */
  public PyCode(Layout layout, PyTuple constants) {
    this(layout, layout.cellNames.length == 0 && layout.freeNames.length == 0);
    this.layout = layout;
    this.constants = Refs.newRef(constants);
  }

  /**
   * Makes the code object of a function whose body is lowered when it is first called.
   *
   * @param heading the layout as far as it is known
   * @param sharesNothing whether the function has no cells and no free variables
   * @param doc the docstring, or null; a reference is taken
   */
  public PyCode(Layout heading, boolean sharesNothing, PyObject doc, Completion completion) {
    this(heading, sharesNothing);
    this.completion = completion;
    this.doc = Refs.xnewRef(doc);
  }

  private PyCode(Layout heading, boolean sharesNothing) {
    super(TYPE);
    this.heading = heading;
    this.simpleArity = (heading.flags & (VARARGS | VARKEYWORDS)) == 0 && heading.keywordOnlyCount == 0
        ? heading.argCount : -1;
    this.startsPlainly = (heading.flags & (GENERATOR | COROUTINE | ASYNC_GENERATOR)) == 0 && !heading.usesNamespace
        && sharesNothing;
    this.nameObject = PyStr.intern(heading.name);
    this.qualnameObject = PyStr.intern(heading.qualname);
  }

  private Layout completed() {
    completion.run(this);
    if (preparesLater) {
      Tracing.prepare(this);
    }
    return layout;
  }

  /** Whether everything is known of the code. */
  boolean isComplete() {
    return layout != null;
  }

  /** Lets the code be prepared for tracing as soon as it is complete. */
  void prepareLater() {
    preparesLater = true;
  }

  /** Ends a {@link Completion}: the layout is complete; takes a reference to {@code newConstants}. */
  public void complete(PyTuple newConstants) {
    PyObject oldDoc = doc;
    constants = Refs.newRef(newConstants);
    layout = heading;
    completion = null;
    doc = null;
    Refs.xdecref(oldDoc);
  }

  /** What is known of the layout before the code is complete: names, numbers of parameters, flags. */
  public Layout heading() {
    return heading;
  }

  /** The docstring that an incomplete code object keeps, borrowed, or null. */
  public PyObject keptDoc() {
    return doc;
  }

  /** Sets what runs. */
  public void setBody(StmtNode newBody, Positions newPositions) {
    body = newBody;
    positions = newPositions;
  }

  /** Says of which unit the code is, at which place, and which arrays of statements its blocks run. */
  void setUnit(CodeUnit newUnit, int place, StmtNode[][] newBlocks) {
    unit = newUnit;
    ordinal = place;
    blocks = newBlocks;
  }

  /**
   * Replaces what runs by what reports to trace functions: for new frames the body, for running ones the statements of
   * their blocks; takes a reference to the constants of the new body. {@code newPositions} continue those of before.
   */
  void setTraced(StmtNode newBody, Positions newPositions, PyTuple newConstants, StmtNode[][] newBlocks) {
    for (PyCode code = this; code != null; code = code.nextCopy) {
      if (!code.isAlive()) {
        continue;
      }
      code.body = newBody;
      code.positions = newPositions;
      code.tracedConstants = Refs.newRef(newConstants);
      for (int i = 0; i < newBlocks.length; i++) {
        System.arraycopy(newBlocks[i], 0, code.blocks[i], 0, newBlocks[i].length);
      }
    }
  }

  /** Whether {@code other} does the same under the same name: it stands at the same place of the same source text. */
  boolean isLike(PyCode other) {
    if (other == this) {
      return true;
    }
    return unit != null && other.unit != null && ordinal == other.ordinal && heading.name.equals(other.heading.name)
        && heading.firstLine == other.heading.firstLine && heading.flags == other.heading.flags
        && unit.isLike(other.unit);
  }

  /** The text of which the code was made; null when there was none. */
  public CodeUnit.Origin originOrNull() {
    return unit == null ? null : unit.originOrNull();
  }

  /** Which of the code objects of its text it is. */
  public int place() {
    return ordinal;
  }

  /** The code object at a place of the same text, borrowed; null when there is none. */
  public PyCode siblingOrNull(int place) {
    return unit == null ? null : unit.atOrNull(place);
  }

  /** Whether anybody holds the code. */
  boolean isAlive() {
    return constants != null || completion != null;
  }

  /** Whether the code can be made to report and does not do it yet. */
  boolean canTrace() {
    return unit != null && tracedConstants == null;
  }

  /** Makes the code report to trace functions. */
  public void trace() {
    if (canTrace()) {
      unit.trace();
    }
  }

  /** The line of the beginning, before any statement: that of a module is 0. */
  int startLine() {
    return heading.usesNamespace && heading.name.equals("<module>") ? 0 : heading.firstLine;
  }

  /** A code object that runs the same with another layout. */
  PyCode with(Layout other) {
    PyCode copy = new PyCode(other, constants());
    copy.setBody(body, positions);
    copy.setUnit(unit, ordinal, blocks);
    copy.tracedConstants = Refs.xnewRef(tracedConstants);
    copy.nextCopy = nextCopy;
    nextCopy = copy;
    return copy;
  }

  /** What is known of the variables. */
  public Layout layout() {
    Layout known = layout;
    return known != null ? known : completed();
  }

  /** What runs; null before {@link #layout} has been asked for. */
  public StmtNode body() {
    return body;
  }

  /** Where the operations stand in the source. */
  public Positions positions() {
    if (layout == null) {
      completed();
    }
    return positions;
  }

  /** {@code co_consts}, borrowed. */
  public PyTuple constants() {
    if (layout == null) {
      completed();
    }
    return constants;
  }

  /**
   * Number of arguments of a call that needs no binding: all positional, none packed or for keywords only; -1 when
   * there is no such call.
   */
  public int simpleArity() {
    return simpleArity;
  }

  /** Whether a call begins with the body, without cells, a namespace or a generator to be made. */
  public boolean startsPlainly() {
    return startsPlainly;
  }

  /** {@code co_name}. */
  public String name() {
    return heading.name;
  }

  /** {@code co_name}, borrowed; immortal. */
  public PyStr nameObject() {
    return nameObject;
  }

  /** {@code co_qualname}, borrowed; immortal. */
  public PyStr qualnameObject() {
    return qualnameObject;
  }

  /** {@code co_filename}. */
  public String fileName() {
    return heading.fileName;
  }

  /** Whether any of {@code flags} is set. */
  public boolean has(int flags) {
    return (heading.flags & flags) != 0;
  }

  @Override
  public void nameReferences(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent(".co_consts", constants);
    visitor.visitIfPresent(".co_consts while traced", tracedConstants);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(constants);
    visitor.visitIfPresent(doc);
    visitor.visitIfPresent(tracedConstants);
  }

  @Override
  protected void release() {
    PyTuple old = constants;
    PyObject oldDoc = doc;
    PyTuple oldTraced = tracedConstants;
    constants = null;
    doc = null;
    completion = null;
    tracedConstants = null;
    body = null;
    blocks = null;
    Refs.xdecref(old);
    Refs.xdecref(oldDoc);
    Refs.xdecref(oldTraced);
  }
}
