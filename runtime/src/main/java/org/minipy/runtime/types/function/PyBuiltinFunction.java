package org.minipy.runtime.types.function;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.TypeNames;
import org.minipy.runtime.types.text.PyStr;

/**
 * A function written in Java, bound to what it receives as self: a module, a type (class methods, {@code __new__}), an
 * instance (a method taken from it), or nothing (static methods). CPython's builtin_function_or_method.
 */
public final class PyBuiltinFunction extends PyGcObject implements ArgumentBinder.Callee {
  /** The type {@code builtin_function_or_method}. */
  public static final PyType TYPE = PyType.builtin("builtin_function_or_method", new BuiltinFunctionSlots())
      .withGc().withWeakrefs().withOffsets(0, 40).sealed().sized(56, 0);

  private static final int LEN_ARGUMENTS = 1;

  private final BuiltinMethod method;
  private final Signature signature;
  private final PyType owner;
  private final int unchecked;
  private PyObject self;
  private PyObject module;

  private PyBuiltinFunction(BuiltinMethod method, Signature signature, PyType owner, PyObject self, PyObject module) {
    super(TYPE);
    this.method = method;
    this.signature = signature;
    this.owner = owner;
    this.self = Refs.xnewRef(self);
    this.module = Refs.xnewRef(module);
    this.unchecked = owner == null ? unchecked(module, signature.name()) : -1;
    track();
  }

  /** A function of {@code module}; takes a reference to it. {@code moduleName} is its {@code __module__}. */
  public static PyBuiltinFunction ofModule(BuiltinMethod method, PyObject module, PyObject moduleName) {
    return new PyBuiltinFunction(method, Signature.parse(method.binding()), null, module, moduleName);
  }

  /** A method of {@code owner} bound to {@code self}, of which a reference is taken. */
  public static PyBuiltinFunction bound(BuiltinMethod method, Signature signature, PyType owner, PyObject self) {
    return new PyBuiltinFunction(method, signature, owner, self, null);
  }

  /** The function inside a static method of {@code owner}. */
  public static PyBuiltinFunction staticMethod(PyType owner, BuiltinMethod method) {
    PyBuiltinFunction f = new PyBuiltinFunction(method, Signature.parse(method.binding()), owner, null, null);
    f.immortalize();
    return f;
  }

  /** The {@code __new__} of {@code owner}. */
  public static PyBuiltinFunction newMethod(PyType owner) {
    return new PyBuiltinFunction(NewMethod.INSTANCE, NewMethod.SIGNATURE, owner, owner, null);
  }

  /** What runs. */
  public BuiltinMethod method() {
    return method;
  }

  /** The parameters. */
  public Signature signature() {
    return signature;
  }

  /** The type that defines the method, or null for module functions. */
  public PyType owner() {
    return owner;
  }

  /** The type whose {@code __new__} this is, or null when it is something else. */
  public PyType newOwner() {
    return method == NewMethod.INSTANCE ? owner : null;
  }

  /** {@code __self__}, borrowed, or null. */
  public PyObject selfBorrowed() {
    return self;
  }

  /** What the representation calls the receiver: null for functions of modules; borrowed. */
  public PyObject receiverBorrowed() {
    if (owner == null) {
      return null;
    }
    return self == null ? owner : self;
  }

  /** {@code __qualname__}: with the type of the receiver for methods. */
  public String qualname() {
    PyObject receiver = receiverBorrowed();
    if (receiver == null) {
      return signature.name();
    }
    PyType type = receiver instanceof PyType t ? t : PyType.of(receiver);
    return TypeNames.qualname(type) + "." + signature.name();
  }

  @Override
  public String shownName() {
    if (owner != null && !(self instanceof PyType)) {
      return owner.shortName() + "." + signature.name();
    }
    return module instanceof PyStr m && !m.value().equals("builtins") ? m.value() + "." + qualname() : qualname();
  }

  /** {@code __module__}, borrowed, or null. */
  public PyObject moduleBorrowed() {
    return module;
  }

  /** Sets {@code __module__}; takes a reference; null for None. */
  void setModule(PyObject newModule) {
    PyObject old = module;
    module = Refs.xnewRef(newModule);
    Refs.xdecref(old);
  }

  /**
   * With how many arguments a warm call of this function makes no check of the evaluator: len() and isinstance(); -1
   * for all others.
   */
  public int uncheckedArguments() {
    return unchecked;
  }

  /** Whether this is the built-in len. */
  public boolean isLen() {
    return unchecked == LEN_ARGUMENTS;
  }

  private static int unchecked(PyObject module, String name) {
    boolean builtin = module instanceof PyStr m && m.value().equals("builtins");
    return builtin && name.equals("len") ? LEN_ARGUMENTS : builtin && name.equals("isinstance") ? 2 : -1;
  }

  /** Whether this is the built-in print. */
  public boolean isPrint() {
    return owner == null && signature.name().equals("print");
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(self);
    visitor.visitIfPresent(module);
  }

  @Override
  protected void release() {
    PyObject oldSelf = self;
    PyObject oldModule = module;
    self = null;
    module = null;
    Refs.xdecref(oldSelf);
    Refs.xdecref(oldModule);
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
