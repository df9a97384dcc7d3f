package org.minipy.runtime.object;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.HeapEvents;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.SlotWrapper;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.type.TypeSlots;

/**
 * A type object.
 *
 * <p>Built-in types are immortal and shared; their dict is filled from their {@link Slots} when it is first looked at.
 * Heap types come from {@link org.minipy.runtime.types.type.ClassBuilder}. What a lookup along the method resolution
 * order finds is cached per type; {@link #version()} is replaced whenever the type or one of its bases changes, so that
 * inline caches can compare one pointer.
 */
public class PyType extends TypeLayout {
  /** The type {@code object}. */
  public static final PyType OBJECT = new PyType("object", null, new ObjectSlots());

  /** The type {@code type}. */
  public static final PyType TYPE = new PyType("type", OBJECT, new TypeSlots());

  static {
    OBJECT.replaceType(TYPE);
    TYPE.replaceType(TYPE);
    TYPE.withGc().withDict().withWeakrefs().sized(920, 40).withOffsets(264, 368);
  }

  private static final int CACHE_SIZE = 64;

  private String name;
  private String shownName;
  private PyStr nameObject;
  private String module = "builtins";
  private PyObject qualname;
  private Slots slots;
  private PyType base;
  private PyType builtin = this;
  private PyType[] mro;
  private PyTuple bases;
  private PyTuple mroTuple;
  private PyDict dict;
  private final boolean heap;
  private Object version = new Object();
  private volatile boolean filled;

  private boolean finalizer;
  private boolean plainAttributes;
  private boolean plainSetting;

  private CacheEntry[] cache = new CacheEntry[CACHE_SIZE];
  private SpecialEntry[] specials;

  /** The outcome of one lookup; immutable, so that interpreters on other threads see it whole. */
  private record CacheEntry(PyStr name, PyObject value) {}

  /** What a special method is, and the built-in slots that do it when it is an inherited wrapper around one of them. */
  private record SpecialEntry(PyObject value, Slots builtin) {}

  private PyType(String name, PyType base, Slots slots) {
    super(null, true);
    this.name = name;
    this.shownName = name;
    this.base = base;
    this.slots = slots;
    this.heap = false;
    this.mro = mroOf(base);
    this.plainAttributes = slots.hasGenericAttributes();
    this.plainSetting = slots.hasGenericSetting();
    this.finalizer = slots.hasFinalizer();
    if (base != null) {
      if (base.typeObject() != null) {
        replaceType(base.typeObject());
      }
      setPatterns(base.matchesSequence(), base.matchesMapping());
    }
    immortalize();
  }

  /** Makes a heap type, or an instance of a metaclass; the class builder completes it. */
  private PyType(PyType metatype, PyStr name, Slots slots) {
    super(metatype, false);
    this.nameObject = Refs.newRef(name);
    this.name = name.value();
    this.shownName = this.name;
    this.slots = slots;
    this.heap = true;
    this.filled = true;
    withGc();
  }

  /** Makes a heap type of metatype {@code metatype} for the class builder. */
  public static PyType newHeapType(PyType metatype, PyStr name, Slots slots) {
    return new PyType(metatype, name, slots);
  }

  /** Makes a built-in type derived from {@code object}. */
  public static PyType builtin(String name, Slots slots) {
    return new PyType(name, OBJECT, slots);
  }

  /** Makes a built-in type derived from {@code base}. */
  public static PyType builtin(String name, PyType base, Slots slots) {
    return new PyType(name, base, slots);
  }

  /** The type of {@code o}, borrowed. */
  public static PyType of(PyObject o) {
    return (PyType) o.typeObject();
  }

  // Declaring a built-in type.

  /**
   * Says that this built-in type also derives from {@code second}, which shares all further bases with its first base.
   */
  public PyType alsoDerivedFrom(PyType second) {
    List<PyType> order = new ArrayList<>();
    for (PyType t : mro) {
      if (!second.isSubtype(t)) {
        order.add(t);
      }
    }
    order.addAll(List.of(second.mro));
    mro = order.toArray(new PyType[0]);
    bases = PyTuple.of(base, second);
    bases.immortalize();
    return this;
  }

  /** Names the module ({@code __module__}) of a built-in type. */
  public PyType inModule(String moduleName) {
    module = moduleName;
    shownName = moduleName.equals("builtins") ? name : moduleName + "." + name;
    return this;
  }

  /** Says that CPython's type for this heap type is written in C, so that errors show the name with the module. */
  public void showLong(String moduleName) {
    shownName = moduleName + "." + name;
  }

  /** Says that CPython's type is a class written in Python, so that errors show the name without the module. */
  public PyType shownShort() {
    shownName = name;
    return this;
  }

  private PyType[] mroOf(PyType first) {
    if (first == null) {
      return new PyType[] {this};
    }
    PyType[] result = new PyType[first.mro.length + 1];
    result[0] = this;
    System.arraycopy(first.mro, 0, result, 1, first.mro.length);
    return result;
  }

  // What the class builder sets.

  /**
   * Sets bases, steals the tuple; {@code solid} is the best base, of which a reference is taken. Until the method
   * resolution order is set, a new type has that of the best base.
   */
  public void setBasesSteal(PyTuple newBases, PyType solid) {
    PyTuple oldBases = bases;
    PyType oldBase = base;
    bases = newBases;
    base = Refs.newRef(solid);
    builtin = solid.builtin;
    inheritCalls(solid);
    if (mro == null) {
      mro = mroOf(solid);
    }
    Refs.xdecref(oldBases);
    Refs.xdecref(oldBase);
  }

  /** Sets the method resolution order; steals the tuple. */
  public void setMroSteal(PyTuple tuple) {
    PyType[] types = new PyType[tuple.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = (PyType) tuple.get(i);
    }
    PyTuple old = mroTuple;
    mroTuple = tuple;
    mro = types;
    Refs.xdecref(old);
    modified();
  }

  /** Sets the dict; steals it. */
  public void setDictSteal(PyDict newDict) {
    dict = newDict;
  }

  /** Sets the qualified name; takes a reference. */
  public void setQualname(PyObject newQualname) {
    PyObject old = qualname;
    qualname = Refs.newRef(newQualname);
    Refs.xdecref(old);
  }

  /** Sets the name; takes a reference. */
  public void setName(PyStr newName) {
    PyStr old = nameObject;
    nameObject = Refs.newRef(newName);
    name = newName.value();
    shownName = name;
    Refs.xdecref(old);
  }

  /** Takes over what patterns the instances match from the first class of the method resolution order that says so. */
  public void inheritPatterns() {
    for (PyType t : mro) {
      if (t.matchesSequence() || t.matchesMapping()) {
        setPatterns(t.matchesSequence(), t.matchesMapping());
        return;
      }
    }
  }

  // Reading.

  @Override
  public final boolean isHeapType() {
    return heap;
  }

  @Override
  public final boolean hasFinalizer() {
    return finalizer;
  }

  @Override
  public final void finalizeInstance(PyObject o) {
    slots.finalizeObject(o);
  }

  /** The name as errors show it: with its module for built-in types that are not in builtins (CPython's tp_name). */
  @Override
  public final String name() {
    return shownName;
  }

  /** {@code __name__}. */
  public final String shortName() {
    return name;
  }

  /** {@code __name__}, borrowed. */
  public final PyStr nameBorrowed() {
    if (nameObject == null) {
      nameObject = PyStr.intern(name);
    }
    return nameObject;
  }

  /** The module of a built-in type. */
  public final String builtinModule() {
    return module;
  }

  /** The same as {@link #name}. */
  public final String fullName() {
    return shownName;
  }

  /** {@code __qualname__} of a heap type, borrowed; null for built-in types. */
  public final PyObject qualnameBorrowed() {
    return qualname;
  }

  /** What the type can do. */
  public final Slots slots() {
    return slots;
  }

  /** {@code __base__}, borrowed; null for object. */
  public final PyType base() {
    return base;
  }

  /** The method resolution order; not to be modified. */
  public final PyType[] mro() {
    return mro;
  }

  /** {@code __bases__}, borrowed; null for a heap type that is being freed. */
  public final PyTuple bases() {
    if (bases == null && !heap) {
      bases = base == null ? PyTuple.EMPTY : PyTuple.of(base);
      bases.immortalize();
    }
    return bases;
  }

  /** {@code __mro__}, borrowed; null for a heap type that is being made or freed. */
  public final PyTuple mroTuple() {
    if (mroTuple == null && !heap) {
      mroTuple = PyTuple.of((PyObject[]) mro);
      mroTuple.immortalize();
    }
    return mroTuple;
  }

  /** The type's own dict, borrowed. */
  public final PyDict dict() {
    if (!filled) {
      fill();
    }
    return dict;
  }

  private synchronized void fill() {
    if (dict == null) {
      Heap heap = Heap.current();
      int before = heap == null ? 0 : heap.collector().count(0);
      HeapEvents listener = heap == null ? null : heap.listener();
      if (listener != null) {
        heap.listen(null);
      }
      dict = new PyDict();
      dict.immortalize();
      BuiltinTypeDict.fill(this, dict);
      dict.untrack();
      filled = true;
      if (heap != null) {
        heap.collector().restoreCount(before);
      }
      if (listener != null) {
        heap.listen(listener);
      }
    }
  }

  /** A token that changes identity whenever the type or a base changes. */
  public final Object version() {
    return version;
  }

  /**
   * Whether attribute access is object's own (no {@code __getattribute__}, {@code __getattr__}): inline caches may act.
   */
  public final boolean hasPlainAttributes() {
    return plainAttributes;
  }

  /** Whether storing and deleting attributes is object's own (no {@code __setattr__}, {@code __delattr__}). */
  public final boolean hasPlainSetting() {
    return plainSetting;
  }

  /** The nearest base (or this) that is built in. */
  public final PyType builtinBase() {
    return builtin;
  }

  /** Whether this is {@code other} or derives from it. */
  public final boolean isSubtype(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType t : mro) {
      if (t == other) {
        return true;
      }
    }
    return false;
  }

  /**
   * What {@code name} is in the first dict of the method resolution order that has it, borrowed; null when none has.
   */
  public final PyObject lookup(PyStr attribute) {
    if (!attribute.isInterned()) {
      return lookupUncached(attribute);
    }
    int i = attribute.cacheHash() & CACHE_SIZE - 1;
    CacheEntry entry = cache[i];
    if (entry == null || entry.name != attribute) {
      entry = new CacheEntry(attribute, lookupUncached(attribute));
      cache[i] = entry;
    }
    return entry.value;
  }

  private PyObject lookupUncached(PyStr attribute) {
    for (PyType t : mro) {
      PyObject found = t.dict().getBorrowed(attribute);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What the special method is for this type, borrowed; null when there is none. */
  public final PyObject special(Special method) {
    return specialEntry(method).value;
  }

  /**
   * The slots that do the special method, when it is inherited unchanged from a built-in type; null when it is anything
   * else or is not there.
   */
  public final Slots builtinSlots(Special method) {
    return specialEntry(method).builtin;
  }

  private SpecialEntry specialEntry(Special method) {
    SpecialEntry[] known = specials;
    if (known == null) {
      known = new SpecialEntry[Special.COUNT];
      specials = known;
    }
    SpecialEntry entry = known[method.ordinal()];
    if (entry == null) {
      PyObject value = lookupUncached(method.methodName());
      entry = new SpecialEntry(value, wrappedSlots(method, value));
      known[method.ordinal()] = entry;
    }
    return entry;
  }

  private Slots wrappedSlots(Special method, PyObject value) {
    return value instanceof SlotWrapper w && w.special() == method && isSubtype(w.owner()) ? w.owner().slots() : null;
  }

  /** Must be called after the dict or the bases changed: drops what was cached here and in subclasses. */
  public final void modified() {
    version = new Object();
    cache = new CacheEntry[CACHE_SIZE];
    specials = null;
    if (heap) {
      finalizer = slots.hasFinalizer() || special(Special.DEL) != null || builtinBase().finalizer;
      Slots reading = builtinSlots(Special.GETATTRIBUTE);
      plainAttributes = special(Special.GETATTR) == null && reading != null && reading.hasGenericAttributes();
      Slots setting = builtinSlots(Special.SETATTR);
      Slots deleting = builtinSlots(Special.DELATTR);
      plainSetting = setting != null && setting.hasGenericSetting() && deleting != null && deleting.hasGenericSetting();
    }
    for (PyType sub : Subclasses.of(this)) {
      sub.modified();
    }
  }

  /** Stores a class attribute (borrowed value; null deletes) without any check; false when there was none to delete. */
  public final boolean putAttribute(PyStr attribute, PyObject value) {
    PyDict own = dict();
    int place = own.find(attribute);
    if (value == null && place < 0) {
      return false;
    }
    PyObject old = place < 0 ? null : Refs.newRef(own.valueAt(place));
    if (value == null) {
      own.remove(attribute);
    } else {
      own.put(attribute, value);
    }
    modified();
    Refs.xdecref(old);
    return true;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
    visitor.visitIfPresent(mroTuple);
    visitor.visitIfPresent(bases);
    if (heap) {
      visitor.visitIfPresent(base);
    }
  }

  @Override
  protected void traverseHidden(Visitor visitor) {
    if (heap) {
      visitor.visitIfPresent(nameObject);
      visitor.visitIfPresent(qualname);
    }
  }

  @Override
  protected void release() {
    Subclasses.forget(this);
    PyDict oldDict = dict;
    PyTuple oldMro = mroTuple;
    PyTuple oldBases = bases;
    PyObject oldQualname = qualname;
    PyObject oldName = nameObject;
    PyType oldBase = base;
    base = null;
    nameObject = null;
    dict = null;
    mroTuple = null;
    bases = null;
    qualname = null;
    Refs.xdecref(oldBase);
    Refs.xdecref(oldDict);
    Refs.xdecref(oldBases);
    Refs.xdecref(oldMro);
    Refs.xdecref(oldName);
    Refs.xdecref(oldQualname);
  }

  @Override
  protected void clearReferences() {
    modified();
    if (dict != null) {
      dict.clear();
    }
    PyTuple oldMro = mroTuple;
    mroTuple = null;
    Refs.xdecref(oldMro);
  }
}
