package org.minipy.runtime.object;

import org.minipy.runtime.memory.TypeObject;

/**
 * What the instances of a type are like: which of collector, dict and weak references they have, their sizes as CPython
 * 3.12 has them, where their slots and attributes stand, which patterns they match, how a call passes the arguments on.
 */
public abstract class TypeLayout extends TypeObject {
  private boolean subclassable = true;
  private boolean vectorcalled;
  private boolean keepsArguments;
  private boolean gc;
  private boolean hasDict;
  private boolean weakrefable;
  private boolean abstractClass;
  private boolean managedDict;
  private boolean managedWeakrefs;
  private long dictOffset;
  private long weakrefOffset;
  private boolean sequencePattern;
  private boolean mappingPattern;
  private long basicSize = 16;
  private long itemSize;

  private int slotCount;
  private String[] addedSlots = {};
  private Shape rootShape;
  private Shape dictShape;
  private int valuesHint;

  /** For {@link PyType}. */
  TypeLayout(TypeObject metatype, boolean outsideHeap) {
    super(metatype, outsideHeap);
  }

  // Declaring a built-in type.

  /** Says that instances own nothing, nor can be tracked. */
  public PyType leaf() {
    markLeaf();
    return (PyType) this;
  }

  /** Says that the collector sees the instances. */
  public PyType withGc() {
    gc = true;
    return (PyType) this;
  }

  /** Says that instances have a {@code __dict__}. */
  public PyType withDict() {
    hasDict = true;
    return (PyType) this;
  }

  /** Says that instances accept weak references. */
  public PyType withWeakrefs() {
    weakrefable = true;
    return (PyType) this;
  }

  /** Says where CPython's instances keep their dict and their weak references, 0 for nowhere. */
  public PyType withOffsets(long forDict, long forWeakrefs) {
    dictOffset = forDict;
    weakrefOffset = forWeakrefs;
    return (PyType) this;
  }

  /** Says that the weak references of instances stand in a hidden word before their header. */
  public PyType withManagedWeakrefs() {
    managedWeakrefs = true;
    weakrefOffset = -32;
    return (PyType) this;
  }

  /** Says that CPython calls the type without packing the arguments into a tuple. */
  public PyType vectorcalled() {
    vectorcalled = true;
    return (PyType) this;
  }

  /** Says that instances, those of derived classes too, keep the tuple of the call's arguments: exceptions. */
  public PyType keepingArguments() {
    keepsArguments = true;
    return (PyType) this;
  }

  /** Says that no class can derive from this type. */
  public PyType sealed() {
    subclassable = false;
    return (PyType) this;
  }

  /** Sets tp_basicsize and tp_itemsize, in bytes, as CPython 3.12 has them. */
  public PyType sized(long basic, long item) {
    basicSize = basic;
    itemSize = item;
    return (PyType) this;
  }

  /** Says that instances match sequence patterns. */
  public PyType asSequencePattern() {
    sequencePattern = true;
    return (PyType) this;
  }

  /** Says that instances match mapping patterns. */
  public PyType asMappingPattern() {
    mappingPattern = true;
    return (PyType) this;
  }

  // What the class builder sets.

  /**
   * Says how instances are laid out: slots, after those of {@code base}, a dict or not, weak references accepted or
   * not.
   */
  public final void setLayout(
      TypeLayout base, String[] slotNames, boolean withDict, boolean withWeakrefs, long basic, long item) {
    int slotPlaces = base.slotCount + slotNames.length;
    slotCount = slotPlaces;
    addedSlots = slotNames;
    hasDict = withDict;
    weakrefable = withWeakrefs;
    basicSize = basic;
    itemSize = item;
    rootShape = Shape.root(slotPlaces);
    dictShape = Shape.dict(slotPlaces);
    valuesHint = slotPlaces;
  }

  /** Says what of dict and weak references stands in hidden words before the header of instances. */
  public final void setPreHeader(TypeLayout base, boolean forDict, boolean forWeakrefs) {
    managedDict = forDict;
    managedWeakrefs = forWeakrefs;
    dictOffset = forDict ? -1 : base.dictOffset;
    weakrefOffset = forWeakrefs ? -32 : base.weakrefOffset;
  }

  /** Sets what patterns the instances match. */
  public void setPatterns(boolean sequence, boolean mapping) {
    sequencePattern = sequence;
    mappingPattern = mapping;
  }

  /** Sets whether the class has abstract methods left. */
  public void setAbstract(boolean on) {
    abstractClass = on;
  }

  /** Takes over what {@code base} says of calls. */
  final void inheritCalls(TypeLayout base) {
    keepsArguments = base.keepsArguments;
  }

  // Reading.

  /** Whether the collector sees instances. */
  public final boolean isGc() {
    return gc;
  }

  /** Whether instances have a {@code __dict__}. */
  public final boolean hasDict() {
    return hasDict;
  }

  /** Whether a call packs no arguments, or packs them into the tuple that the instance keeps. */
  public final boolean isVectorcalled() {
    return vectorcalled || keepsArguments;
  }

  /**
   * Whether a call packs the positional arguments into the tuple that the instance keeps, unless there is a __new__.
   */
  public final boolean keepsArguments() {
    return keepsArguments;
  }

  /** Whether instances accept weak references. */
  public final boolean isWeakrefable() {
    return weakrefable;
  }

  /** Whether classes can derive from this type. */
  public final boolean isSubclassable() {
    return subclassable;
  }

  /** Whether abstract methods are left. */
  public final boolean isAbstract() {
    return abstractClass;
  }

  /** Whether instances match sequence patterns. */
  public final boolean matchesSequence() {
    return sequencePattern;
  }

  /** Whether instances match mapping patterns. */
  public final boolean matchesMapping() {
    return mappingPattern;
  }

  @Override
  public final long blockSize() {
    return basicSize + (gc ? 16 : 0) + (hasPreHeader() ? 16 : 0);
  }

  /** tp_basicsize, in bytes. */
  public final long basicSize() {
    return basicSize;
  }

  /** tp_itemsize, in bytes. */
  public final long itemSize() {
    return itemSize;
  }

  /** Number of places for {@code __slots__} in instances. */
  public final int slotCount() {
    return slotCount;
  }

  /** The names that the class's own {@code __slots__} added, mangled and sorted; not to be modified. */
  public final String[] addedSlots() {
    return addedSlots;
  }

  /** The shape of an instance without attributes. */
  public final Shape rootShape() {
    return rootShape;
  }

  /** The shape of a new instance, which is counted. */
  public final Shape newShape() {
    rootShape.shared().instanceMade();
    return rootShape;
  }

  /** The shape of an instance whose attributes stand in a dict. */
  public final Shape dictShape() {
    return dictShape;
  }

  /** How many places a new instance should have. */
  public final int valuesHint() {
    return valuesHint;
  }

  /** Remembers how many attributes instances turned out to have. */
  public final void growValuesHint(int places) {
    if (places > valuesHint && places <= slotCount + Shape.MAX_ATTRIBUTES) {
      valuesHint = places;
    }
  }

  /** Whether instances have two hidden words, for a dict and weak references, before their header. */
  public final boolean hasPreHeader() {
    return managedDict || managedWeakrefs;
  }

  /** Whether the dict of instances stands in a hidden word before their header. */
  public final boolean hasManagedDict() {
    return managedDict;
  }

  /** Whether the weak references to instances stand in a hidden word before their header. */
  public final boolean hasManagedWeakrefs() {
    return managedWeakrefs;
  }

  /** tp_dictoffset. */
  public final long dictOffset() {
    return dictOffset;
  }

  /** tp_weaklistoffset. */
  public final long weakrefOffset() {
    return weakrefOffset;
  }
}
