package org.minipy.runtime.types.function;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;

/** A method of a built-in type as its dict holds it (method_descriptor). */
public final class PyMethodDescriptor extends PyObject implements ArgumentBinder.Callee {
  /** The type {@code method_descriptor}. */
  public static final PyType TYPE =
      PyType.builtin("method_descriptor", new MethodDescriptorSlots()).withGc().sealed().sized(56, 0);

  private final PyType owner;
  private final BuiltinMethod method;
  private final Signature signature;
  private final boolean listAppend;

  /** Makes the descriptor of {@code method} in {@code owner}. */
  public PyMethodDescriptor(PyType owner, BuiltinMethod method) {
    super(TYPE);
    this.owner = owner;
    this.method = method;
    this.signature = Signature.parse(method.binding());
    this.listAppend = signature.name().equals("append") && owner.name().equals("list");
  }

  /** Whether this is list.append, after which a warm call makes no check of the evaluator. */
  public boolean isListAppend() {
    return listAppend;
  }

  /** The type that defines the method. */
  public PyType owner() {
    return owner;
  }

  /** What runs. */
  public BuiltinMethod method() {
    return method;
  }

  /** The parameters, without self. */
  public Signature signature() {
    return signature;
  }

  @Override
  public String shownName() {
    return owner.shortName() + "." + signature.name();
  }
}
