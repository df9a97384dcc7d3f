package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** What is subscripted in {@code typing.Union[...]} and {@code typing.Unpack[...]}. */
public final class PySpecialForm extends PyObject {
  /** The type {@code typing._SpecialForm}. */
  public static final PyType TYPE =
      PyType.builtin("_SpecialForm", new FormSlots()).inModule("typing").sealed().sized(48, 0);

  /** {@code typing.Union}. */
  public static final PySpecialForm UNION = new PySpecialForm("Union");

  /** {@code typing.Unpack}. */
  public static final PySpecialForm UNPACK = new PySpecialForm("Unpack");

  private final String name;

  private PySpecialForm(String name) {
    super(TYPE);
    this.name = name;
    immortalize();
  }

  /** The name in the module typing. */
  public String name() {
    return name;
  }

  /** The slots. */
  private static final class FormSlots extends Slots {
    @Override
    public String specials() {
      return "__repr__ __getitem__";
    }

    @Override
    public BuiltinMethod[] methods() {
      return Reduce.values();
    }

    @Override
    public BuiltinAttribute[] attributes() {
      return NameAttribute.values();
    }

    @Override
    public PyObject repr(PyObject self) {
      return PyStr.of("typing." + ((PySpecialForm) self).name);
    }

    @Override
    public boolean isSubscriptable(PyObject self) {
      return true;
    }

    @Override
    public PyObject getItem(PyObject self, PyObject key) {
      return self == UNION ? TypingUnion.ofItems(key) : PyTypingAlias.unpack(key);
    }
  }

  /** The names under which a form says what it is. */
  private enum NameAttribute implements BuiltinAttribute {
    NAME("__name__"),
    QUALNAME("__qualname__"),
    MODULE("__module__");

    private final String attribute;

    NameAttribute(String attribute) {
      this.attribute = attribute;
    }

    @Override
    public String attributeName() {
      return attribute;
    }

    @Override
    public PyObject get(PyObject self) {
      return PyStr.of(this == MODULE ? "typing" : ((PySpecialForm) self).name);
    }
  }

  /** The one method: pickled by name. */
  private enum Reduce implements BuiltinMethod {
    REDUCE;

    @Override
    public String signature() {
      return "__reduce__($self, /)";
    }

    @Override
    public String doc() {
      return null;
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args) {
      return PyStr.of(((PySpecialForm) self).name);
    }
  }
}
