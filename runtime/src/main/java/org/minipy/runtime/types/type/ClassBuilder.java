package org.minipy.runtime.types.type;

import java.util.Arrays;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.TypeText;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.object.Subclasses;
import org.minipy.runtime.object.UserSlots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.Notes;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.function.PyClassMethod;
import org.minipy.runtime.types.function.PyGetSet;
import org.minipy.runtime.types.function.PySlotMember;
import org.minipy.runtime.types.function.PyStaticMethod;
import org.minipy.runtime.types.function.SuperLookup;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Makes a class: type.__new__(metatype, name, bases, namespace, **keywords).
 *
 * <p>The steps, in CPython's order, as far as a program can see it: the metaclass is settled, the best base found,
 * {@code __slots__} read; the namespace is copied and completed; the method resolution order is established; then
 * {@code __set_name__} of the attributes and {@code __init_subclass__} of the bases run.
 */
public final class ClassBuilder {
  private static final PyStr CLASSDICTCELL = PyStr.intern("__classdictcell__");

  private ClassBuilder() {}

  /**
   * Makes a class of {@code metatype}, or of a metaclass derived from it when a base asks for one.
   *
   * @param arguments name, bases, namespace, then the values of {@code keywords}; all borrowed
   */
  public static PyObject newClass(PyType metatype, PyObject[] arguments, PyStr[] keywords) {
    int given = arguments.length - (keywords == null ? 0 : keywords.length);
    if (given != 3) {
      throw Errors.typeError("type.__new__() takes exactly 3 arguments (" + given + " given)");
    }
    if (!(arguments[0] instanceof PyStr name)) {
      throw wrongArgument(1, "str", arguments[0]);
    }
    if (!(arguments[1] instanceof PyTuple bases)) {
      throw wrongArgument(2, "tuple", arguments[1]);
    }
    if (!(arguments[2] instanceof PyDict namespace)) {
      throw wrongArgument(3, "dict", arguments[2]);
    }
    for (PyObject base : bases.items()) {
      if (!(base instanceof PyType)) {
        refuseMroEntries(base);
      }
    }
    PyType winner = Metaclasses.mostDerived(metatype, bases.items());
    if (winner != metatype) {
      PyObject constructor = winner.special(Special.NEW);
      if (constructor != PyType.TYPE.special(Special.NEW)) {
        return winner.slots().newObject(winner, arguments, keywords);
      }
    }
    PyObject[] values = new PyObject[keywords == null ? 0 : keywords.length];
    System.arraycopy(arguments, 3, values, 0, values.length);
    PyTuple actual = bases.size() == 0 ? PyTuple.of(PyType.OBJECT) : Refs.newRef(bases);
    try {
      return build(winner, name, actual, namespace, values, keywords);
    } finally {
      Refs.decref(actual);
    }
  }

  private static PyException wrongArgument(int place, String wanted, PyObject given) {
    return Errors.typeError("type.__new__() argument " + place + " must be " + wanted + ", not "
        + (given == PyNone.NONE ? "None" : PyType.of(given).name()));
  }

  private static void refuseMroEntries(PyObject base) {
    PyObject entries = Attributes.getOrNull(base, Names.MRO_ENTRIES);
    if (entries != null) {
      Refs.decref(entries);
      throw Errors.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
    }
  }

  private static PyType build(PyType metatype, PyStr name, PyTuple bases, PyDict namespace, PyObject[] values,
      PyStr[] keywords) {
    PyType base = Layouts.bestBase(bases.items());
    SlotNames slotNames = SlotNames.of(name, namespace, base, bases.items());
    if (name.value().indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
    PyType type = PyType.newHeapType(metatype, name, UserSlots.INSTANCE);
    try {
      type.setBasesSteal(Refs.newRef(bases), base);
      type.setDictSteal(namespace.copy());
      type.track();
      lay(type, base, slotNames);
      complete(type, type.dict(), name);
      MethodOrder.establish(type);
      addDescriptors(type, base, slotNames);
      finishDict(type);
      type.inheritPatterns();
      registerWithBases(type);
      setNames(type);
      initSubclass(type, values, keywords);
      return type;
    } catch (Throwable t) {
      Refs.decref(type);
      throw t;
    }
  }

  private static void lay(PyType type, PyType base, SlotNames slotNames) {
    boolean hasDict = base.hasDict() || slotNames.addsDict();
    boolean weakrefable = base.isWeakrefable() || slotNames.addsWeakrefs();
    long size = base.basicSize() + 8L * slotNames.names().length;
    type.setLayout(base, slotNames.names(), hasDict, weakrefable, size, base.itemSize());
    type.setPreHeader(base, base.hasManagedDict() || slotNames.addsDict(),
        base.hasManagedWeakrefs() || slotNames.addsWeakrefs());
  }

  private static void complete(PyType type, PyDict dict, PyStr name) {
    ExecutionFrame frame = ThreadState.current().frame();
    if (dict.getBorrowed(Names.MODULE) == null && frame != null) {
      PyObject module = frame.globals().getBorrowed(Names.NAME);
      if (module != null) {
        dict.put(Names.MODULE, module);
      }
    }
    PyObject qualname = dict.getBorrowed(Names.QUALNAME);
    if (qualname == null) {
      type.setQualname(name);
    } else if (qualname instanceof PyStr) {
      type.setQualname(qualname);
      dict.remove(Names.QUALNAME);
    } else {
      throw Errors.typeError("type __qualname__ must be a str, not " + PyType.of(qualname).name());
    }
    wrapFunction(dict, Special.NEW.methodName(), false);
    wrapFunction(dict, Names.INIT_SUBCLASS, true);
    wrapFunction(dict, Names.CLASS_GETITEM, true);
    fillCell(type, dict, Names.CLASSCELL);
    fillCell(type, dict, CLASSDICTCELL);
  }

  private static void wrapFunction(PyDict dict, PyStr name, boolean asClassMethod) {
    PyObject value = dict.getBorrowed(name);
    if (value == null || !PyType.of(value).slots().isPythonFunction()) {
      return;
    }
    PyObject wrapped = asClassMethod ? new PyClassMethod(value) : new PyStaticMethod(value);
    dict.put(name, wrapped);
    Refs.decref(wrapped);
  }

  private static void fillCell(PyType type, PyDict dict, PyStr name) {
    PyObject cell = dict.getBorrowed(name);
    if (cell == null) {
      return;
    }
    if (!(cell instanceof PyCell c)) {
      throw Errors.typeError(name.value() + " must be a nonlocal cell, not "
          + TypeText.repr(PyType.of(cell)));
    }
    c.set(name == Names.CLASSCELL ? type : dict);
    dict.remove(name);
  }

  private static void addDescriptors(PyType type, PyType base, SlotNames slotNames) {
    PyDict dict = type.dict();
    int place = base.slotCount();
    for (String slot : slotNames.names()) {
      PyStr key = PyStr.intern(slot);
      if (dict.getBorrowed(key) == null) {
        dict.putSteal(key, new PySlotMember(type, slot, place));
      }
      place++;
    }
    if (slotNames.addsDict() && dict.getBorrowed(Names.DICT) == null) {
      dict.putSteal(Names.DICT, new PyGetSet(type, InstanceAttribute.DICT));
    }
    if (slotNames.addsWeakrefs() && dict.getBorrowed(Names.WEAKREF) == null) {
      dict.putSteal(Names.WEAKREF, new PyGetSet(type, InstanceAttribute.WEAKREF));
    }
  }

  private static void finishDict(PyType type) {
    PyDict dict = type.dict();
    if (dict.getBorrowed(Names.DOC) == null) {
      dict.put(Names.DOC, PyNone.NONE);
    }
    PyStr hash = Special.HASH.methodName();
    if (dict.getBorrowed(hash) == null && dict.getBorrowed(Special.EQ.methodName()) != null) {
      dict.put(hash, PyNone.NONE);
    }
  }

  private static void registerWithBases(PyType type) {
    for (PyObject base : type.bases().items()) {
      Subclasses.add((PyType) base, type);
    }
  }

  /** Tells the attributes what they are called ({@code __set_name__}). */
  private static void setNames(PyType type) {
    PyDict names = type.dict().copy();
    try {
      for (int i = 0; i < names.entryEnd(); i++) {
        if (names.keyAt(i) != null) {
          setName(type, names.keyAt(i), names.valueAt(i));
        }
      }
    } finally {
      Refs.decref(names);
    }
  }

  private static void setName(PyType type, PyObject key, PyObject value) {
    try {
      Refs.xdecref(Calls.specialOrNull(value, Names.SET_NAME, type, key));
    } catch (PyException e) {
      Notes.add(e, "Error calling __set_name__ on '" + PyType.of(value).name() + "' instance " + reprText(e, key)
          + " in '" + type.name() + "'");
      throw e;
    }
  }

  /** The repr of {@code o}; when that fails, its own exception takes the place of {@code e}. */
  private static String reprText(PyException e, PyObject o) {
    try {
      return Text.reprText(o);
    } catch (PyException failed) {
      e.discard();
      throw failed;
    }
  }

  private static void initSubclass(PyType type, PyObject[] values, PyStr[] keywords) {
    if (type.mro()[0] != type && !Arrays.asList(type.mro()).contains(type)) {
      throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
    PyObject method = SuperLookup.find(type, type, type, Names.INIT_SUBCLASS);
    if (method == null) {
      return;
    }
    try {
      Refs.decref(Calls.call(method, values, keywords));
    } finally {
      Refs.decref(method);
    }
  }
}
