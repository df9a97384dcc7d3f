package org.minipy.runtime.types.type;

import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.dict.PyMappingProxy;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The attributes of {@code type}. */
enum TypeAttribute implements BuiltinAttribute {
  BASICSIZE("__basicsize__", true, false),
  ITEMSIZE("__itemsize__", true, false),
  FLAGS("__flags__", true, false),
  WEAKREFOFFSET("__weakrefoffset__", true, false),
  BASE("__base__", true, false),
  DICTOFFSET("__dictoffset__", true, false),
  NAME("__name__", false, true),
  QUALNAME("__qualname__", false, true),
  BASES("__bases__", false, true),
  MRO("__mro__", false, false),
  MODULE("__module__", false, true),
  ABSTRACTMETHODS("__abstractmethods__", false, true),
  DICT("__dict__", false, false),
  DOC("__doc__", false, true),
  TEXT_SIGNATURE("__text_signature__", false, false),
  ANNOTATIONS("__annotations__", false, true),
  TYPE_PARAMS("__type_params__", false, true);

  private final String name;
  private final boolean member;
  private final boolean writable;

  TypeAttribute(String name, boolean member, boolean writable) {
    this.name = name;
    this.member = member;
    this.writable = writable;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return member;
  }

  @Override
  public boolean isWritable() {
    return writable;
  }

  @Override
  public PyObject get(PyObject self) {
    PyType type = (PyType) self;
    return switch (this) {
      case BASICSIZE -> PyInt.of(type.basicSize());
      case ITEMSIZE -> PyInt.of(type.itemSize());
      case FLAGS -> PyInt.of(TypeFlags.of(type));
      case WEAKREFOFFSET -> PyInt.of(type.weakrefOffset());
      case DICTOFFSET -> PyInt.of(type.dictOffset());
      case BASE -> orNone(type.base());
      case NAME -> Refs.newRef(type.nameBorrowed());
      case QUALNAME -> Refs.newRef(type.isHeapType() ? type.qualnameBorrowed() : type.nameBorrowed());
      case BASES -> Refs.newRef(type.bases());
      case MRO -> orNone(type.mroTuple());
      case MODULE -> module(type);
      case ABSTRACTMETHODS -> abstractMethods(type);
      case DICT -> new PyMappingProxy(type.dict());
      case DOC -> doc(type);
      case TEXT_SIGNATURE -> type.isHeapType() || type.slots().textSignature() == null
          ? PyNone.owned() : PyStr.of(type.slots().textSignature());
      case ANNOTATIONS -> annotations(type);
      case TYPE_PARAMS -> typeParams(type);
    };
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.owned() : Refs.newRef(o);
  }

  private static PyObject module(PyType type) {
    if (!type.isHeapType()) {
      return PyStr.intern(type.builtinModule());
    }
    PyObject module = type.dict().getBorrowed(Names.MODULE);
    if (module == null) {
      throw Errors.attributeError("__module__");
    }
    return Refs.newRef(module);
  }

  private static PyObject abstractMethods(PyType type) {
    PyObject methods = type == PyType.TYPE ? null : type.dict().getBorrowed(Names.ABSTRACTMETHODS);
    if (methods == null) {
      throw Errors.attributeError("__abstractmethods__");
    }
    return Refs.newRef(methods);
  }

  private static PyObject doc(PyType type) {
    if (type == PyType.TYPE) {
      return PyStr.of("The type of an object; or, with a name, bases and a namespace, a new class.");
    }
    if (!type.isHeapType() && type.slots().doc() != null) {
      return PyStr.of(type.slots().doc());
    }
    return bound(type, type.dict().getBorrowed(Names.DOC));
  }

  private static PyObject bound(PyType type, PyObject found) {
    if (found == null) {
      return PyNone.owned();
    }
    Slots slots = PyType.of(found).slots();
    return slots.isDescriptor(found) ? slots.descriptorGet(found, null, type) : Refs.newRef(found);
  }

  private static PyObject annotations(PyType type) {
    if (!type.isHeapType()) {
      throw AttributeErrors.missing(type, Names.ANNOTATIONS);
    }
    PyObject found = type.dict().getBorrowed(Names.ANNOTATIONS);
    if (found != null) {
      return bound(type, found);
    }
    PyDict made = new PyDict();
    type.putAttribute(Names.ANNOTATIONS, made);
    return made;
  }

  private static PyObject typeParams(PyType type) {
    PyObject found = type.isHeapType() ? type.dict().getBorrowed(Names.TYPE_PARAMS) : null;
    return Refs.newRef(found == null ? PyTuple.EMPTY : found);
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyType type = (PyType) self;
    switch (this) {
      case ABSTRACTMETHODS -> setAbstractMethods(type, value);
      case ANNOTATIONS -> setAnnotations(type, value);
      default -> setChecked(type, value);
    }
  }

  private void setChecked(PyType type, PyObject value) {
    if (!type.isHeapType()) {
      throw Errors.typeError("cannot set '" + name + "' attribute of immutable type '" + type.name() + "'");
    }
    if (value == null) {
      throw Errors.typeError("cannot delete '" + name + "' attribute of immutable type '" + type.name() + "'");
    }
    switch (this) {
      case NAME -> setName(type, value);
      case QUALNAME -> type.setQualname(requireStr(type, value));
      case BASES -> Bases.assign(type, value);
      case MODULE -> type.putAttribute(Names.MODULE, value);
      case DOC -> type.putAttribute(Names.DOC, value);
      case TYPE_PARAMS -> type.putAttribute(Names.TYPE_PARAMS, value);
      default -> throw new IllegalStateException(name);
    }
  }

  private PyStr requireStr(PyType type, PyObject value) {
    if (value instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("can only assign string to " + type.name() + "." + name + ", not '"
        + PyType.of(value).name() + "'");
  }

  private void setName(PyType type, PyObject value) {
    PyStr newName = requireStr(type, value);
    if (newName.value().indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
    type.setName(newName);
  }

  private static void setAbstractMethods(PyType type, PyObject value) {
    boolean on = value != null && Truth.of(value);
    if (!type.putAttribute(Names.ABSTRACTMETHODS, value)) {
      throw Errors.attributeError("__abstractmethods__");
    }
    type.setAbstract(on);
  }

  private void setAnnotations(PyType type, PyObject value) {
    if (!type.isHeapType()) {
      throw Errors.typeError("cannot set '" + name + "' attribute of immutable type '" + type.name() + "'");
    }
    if (!type.putAttribute(Names.ANNOTATIONS, value)) {
      throw Errors.attributeError("__annotations__");
    }
  }
}
