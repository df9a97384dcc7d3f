package org.minipy.interpreter.frame;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The attributes of functions. */
enum FunctionAttribute implements BuiltinAttribute {
  CLOSURE("__closure__", false, true),
  DOC("__doc__", true, true),
  GLOBALS("__globals__", false, true),
  MODULE("__module__", true, true),
  BUILTINS("__builtins__", false, true),
  ANNOTATIONS("__annotations__", true, false),
  CODE("__code__", true, false),
  DEFAULTS("__defaults__", true, false),
  DICT("__dict__", true, false),
  KWDEFAULTS("__kwdefaults__", true, false),
  NAME("__name__", true, false),
  QUALNAME("__qualname__", true, false),
  TYPE_PARAMS("__type_params__", true, false);

  private final String name;
  private final boolean writable;
  private final boolean member;

  FunctionAttribute(String name, boolean writable, boolean member) {
    this.name = name;
    this.writable = writable;
    this.member = member;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isWritable() {
    return writable;
  }

  @Override
  public boolean isMember() {
    return member;
  }

  @Override
  public PyObject get(PyObject self) {
    PyFunction f = (PyFunction) self;
    return switch (this) {
      case CLOSURE -> orNone(f.closure());
      case DOC -> orNone(f.doc());
      case GLOBALS -> Refs.newRef(f.globals());
      case MODULE -> orNone(f.module());
      case BUILTINS -> Refs.newRef(f.builtins());
      case ANNOTATIONS -> Refs.newRef(annotations(f));
      case CODE -> Refs.newRef(f.code());
      case DEFAULTS -> orNone(f.defaults());
      case DICT -> Refs.newRef(f.dict());
      case KWDEFAULTS -> orNone(f.keywordDefaults());
      case NAME -> Refs.newRef(f.name());
      case QUALNAME -> Refs.newRef(f.qualname());
      case TYPE_PARAMS -> Refs.newRef(f.typeParams() == null ? PyTuple.EMPTY : f.typeParams());
    };
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.owned() : Refs.newRef(o);
  }

  /** The dict of annotations, borrowed; made when it is asked for first. */
  private static PyObject annotations(PyFunction f) {
    if (f.annotations() instanceof PyDict dict) {
      return dict;
    }
    PyDict dict = new PyDict();
    if (f.annotations() instanceof PyTuple pairs) {
      for (int i = 0; i < pairs.size(); i += 2) {
        dict.put(pairs.get(i), pairs.get(i + 1));
      }
    }
    f.setAnnotations(dict);
    Refs.decref(dict);
    return dict;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyFunction f = (PyFunction) self;
    PyObject given = value == PyNone.NONE ? null : value;
    switch (this) {
      case DOC -> f.setDoc(value);
      case MODULE -> f.setModule(value);
      case ANNOTATIONS ->
          f.setAnnotations(require(PyDict.class, given, "__annotations__ must be set to a dict object"));
      case CODE -> setCode(f, value);
      case DEFAULTS -> f.setDefaults(require(PyTuple.class, given, "__defaults__ must be set to a tuple object"));
      case DICT -> setDict(f, value);
      case KWDEFAULTS ->
          f.setKeywordDefaults(require(PyDict.class, given, "__kwdefaults__ must be set to a dict object"));
      case NAME -> f.setName(requireValue(PyStr.class, value, "__name__ must be set to a string object"));
      case QUALNAME -> f.setQualname(requireValue(PyStr.class, value, "__qualname__ must be set to a string object"));
      case TYPE_PARAMS -> f.setTypeParams(requireValue(PyTuple.class, value, "__type_params__ must be set to a tuple"));
      default -> throw Errors.attributeError("readonly attribute");
    }
  }

  private static <T> T require(Class<T> type, PyObject value, String message) {
    return value == null ? null : requireValue(type, value, message);
  }

  private static <T> T requireValue(Class<T> type, PyObject value, String message) {
    if (!type.isInstance(value)) {
      throw Errors.typeError(message);
    }
    return type.cast(value);
  }

  private static void setCode(PyFunction f, PyObject value) {
    PyCode code = requireValue(PyCode.class, value, "__code__ must be set to a code object");
    int free = code.layout().freeNames.length;
    int closure = f.closure() == null ? 0 : f.closure().size();
    if (free != closure) {
      throw Errors.valueError(
          Text.strText(f.name()) + "() requires a code object with " + closure + " free vars, not " + free);
    }
    f.setCode(code);
  }

  private static void setDict(PyFunction f, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __dict__");
    }
    f.setDict(requireValue(PyDict.class, value, "__dict__ must be set to a dictionary, not a '"
        + PyType.of(value).name() + "'"));
  }
}
