package org.minipy.interpreter.frame;

import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.NamedReferences;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** A function made by a def statement or a lambda. */
public final class PyFunction extends DictOwner implements NamedReferences {
  /** The type {@code function}. */
  public static final PyType TYPE =
      PyType.builtin("function", new FunctionSlots()).withGc().withDict().withWeakrefs().withOffsets(88, 96).sealed()
          .sized(144, 0);

  private PyCode code;
  private PyDict globals;
  private PyDict builtins;
  private PyObject name;
  private PyObject qualname;
  private PyObject module;
  private PyObject doc;
  private PyTuple defaults;
  private PyDict keywordDefaults;
  private PyTuple closure;
  private PyObject annotations;
  private PyTuple typeParams;
  private int simpleArity;

  /** Makes a function; takes references to all that it gets; {@code builtins} is what the globals say they are. */
  public PyFunction(PyCode code, PyDict globals, PyDict builtins, PyObject qualname, PyObject module, PyObject doc) {
    super(TYPE);
    this.code = Refs.newRef(code);
    this.globals = Refs.newRef(globals);
    this.builtins = Refs.newRef(builtins);
    this.name = code.nameObject();
    Refs.incref(name);
    this.qualname = Refs.newRef(qualname);
    this.module = Refs.xnewRef(module);
    this.doc = Refs.xnewRef(doc);
    this.simpleArity = code.simpleArity();
    track();
  }

  /** The code, borrowed. */
  public PyCode code() {
    return code;
  }

  /** Replaces {@code __code__}; takes a reference. */
  public void setCode(PyCode newCode) {
    PyCode old = code;
    code = Refs.newRef(newCode);
    simpleArity = newCode.simpleArity();
    Refs.decref(old);
    if (ThreadState.current().traceHooks() != null) {
      Tracing.prepare(newCode);
    }
  }

  /** The globals, borrowed. */
  public PyDict globals() {
    return globals;
  }

  /** The builtins, borrowed. */
  public PyDict builtins() {
    return builtins;
  }

  /** {@link PyCode#simpleArity} of the code. */
  public int simpleArity() {
    return simpleArity;
  }

  /** {@code __name__}, borrowed. */
  public PyObject name() {
    return name;
  }

  /** Replaces {@code __name__}. */
  public void setName(PyObject newName) {
    PyObject old = name;
    name = Refs.newRef(newName);
    Refs.decref(old);
  }

  /** {@code __qualname__}, borrowed. */
  public PyObject qualname() {
    return qualname;
  }

  /** {@code __qualname__} as text, for errors. */
  public String qualnameText() {
    return ((PyStr) qualname).value();
  }

  /** Replaces {@code __qualname__}. */
  public void setQualname(PyObject newName) {
    PyObject old = qualname;
    qualname = Refs.newRef(newName);
    Refs.decref(old);
  }

  /** {@code __module__}, borrowed, or null. */
  public PyObject module() {
    return module;
  }

  /** Replaces {@code __module__}. */
  public void setModule(PyObject newModule) {
    PyObject old = module;
    module = Refs.xnewRef(newModule);
    Refs.xdecref(old);
  }

  /** {@code __doc__}, borrowed, or null. */
  public PyObject doc() {
    return doc;
  }

  /** Replaces {@code __doc__}. */
  public void setDoc(PyObject newDoc) {
    PyObject old = doc;
    doc = Refs.xnewRef(newDoc);
    Refs.xdecref(old);
  }

  /** {@code __defaults__}, borrowed, or null. */
  public PyTuple defaults() {
    return defaults;
  }

  /** Replaces {@code __defaults__}; null for None. */
  public void setDefaults(PyTuple newDefaults) {
    PyTuple old = defaults;
    defaults = Refs.xnewRef(newDefaults);
    Refs.xdecref(old);
  }

  /** {@code __kwdefaults__}, borrowed, or null. */
  public PyDict keywordDefaults() {
    return keywordDefaults;
  }

  /** Replaces {@code __kwdefaults__}; null for None. */
  public void setKeywordDefaults(PyDict newDefaults) {
    PyDict old = keywordDefaults;
    keywordDefaults = Refs.xnewRef(newDefaults);
    Refs.xdecref(old);
  }

  /** {@code __closure__}, borrowed, or null. */
  public PyTuple closure() {
    return closure;
  }

  /** Sets {@code __closure__}; takes a reference. */
  public void setClosure(PyTuple cells) {
    PyTuple old = closure;
    closure = Refs.xnewRef(cells);
    Refs.xdecref(old);
  }

  /**
   * {@code __annotations__}, borrowed: a dict, a tuple of names and values that becomes one when asked for, or null.
   */
  public PyObject annotations() {
    return annotations;
  }

  /** Replaces {@code __annotations__}. */
  public void setAnnotations(PyObject newAnnotations) {
    PyObject old = annotations;
    annotations = Refs.xnewRef(newAnnotations);
    Refs.xdecref(old);
  }

  /** {@code __type_params__}, borrowed, or null. */
  public PyTuple typeParams() {
    return typeParams;
  }

  /** Replaces {@code __type_params__}. */
  public void setTypeParams(PyTuple params) {
    PyTuple old = typeParams;
    typeParams = Refs.xnewRef(params);
    Refs.xdecref(old);
  }

  @Override
  public void nameReferences(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent(".__code__", code);
    visitor.visitIfPresent(".__globals__", globals);
    visitor.visitIfPresent(".__builtins__", builtins);
    visitor.visitIfPresent(".__module__", module);
    visitor.visitIfPresent(".__defaults__", defaults);
    visitor.visitIfPresent(".__kwdefaults__", keywordDefaults);
    visitor.visit(".__doc__", doc == null ? PyNone.NONE : doc);
    visitor.visitIfPresent(".__name__", name);
    visitor.visitIfPresent(".__dict__", dict);
    visitor.visitIfPresent(".__closure__", closure);
    visitor.visitIfPresent(".__annotations__", annotations);
    visitor.visitIfPresent(".__type_params__", typeParams);
    visitor.visitIfPresent(".__qualname__", qualname);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(code);
    visitor.visitIfPresent(globals);
    visitor.visitIfPresent(builtins);
    visitor.visitIfPresent(module);
    visitor.visitIfPresent(defaults);
    visitor.visitIfPresent(keywordDefaults);
    visitor.visit(doc == null ? PyNone.NONE : doc);
    visitor.visitIfPresent(name);
    visitor.visitIfPresent(dict);
    visitor.visitIfPresent(closure);
    visitor.visitIfPresent(annotations);
    visitor.visitIfPresent(typeParams);
    visitor.visitIfPresent(qualname);
  }

  @Override
  protected void release() {
    clearReferences();
    PyObject[] rest = {code, name, qualname};
    code = null;
    name = null;
    qualname = null;
    Refs.clearForwards(rest, rest.length);
  }

  @Override
  protected void clearReferences() {
    PyObject[] all =
        {globals, builtins, module, defaults, keywordDefaults, doc, dict, closure, annotations, typeParams};
    globals = null;
    builtins = null;
    module = null;
    defaults = null;
    keywordDefaults = null;
    doc = null;
    dict = null;
    closure = null;
    annotations = null;
    typeParams = null;
    Refs.clearForwards(all, all.length);
  }
}
