package org.minipy.runtime.object;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/**
 * What a type can do: CPython's type slots as Java methods. A built-in type has one instance of its own subclass;
 * classes made by Python code share {@link UserSlots}, which looks the special methods up.
 *
 * <p>The methods here are those of {@code object}. An operation that {@code object} does not have answers with the
 * "absent" value that its comment names; the protocols (package protocol) turn that into the right error.
 */
public class Slots {
  private static final BuiltinMethod[] NO_METHODS = {};
  private static final BuiltinAttribute[] NO_ATTRIBUTES = {};

  /** The methods of the type, in the order of its dict. */
  public BuiltinMethod[] methods() {
    return NO_METHODS;
  }

  /** The computed attributes of the type. */
  public BuiltinAttribute[] attributes() {
    return NO_ATTRIBUTES;
  }

  /**
   * The special methods that the type's own dict shows, separated by blanks; {@code __new__} among them when it has
   * one.
   */
  public String specials() {
    return "";
  }

  /** The type's docstring, or null. */
  public String doc() {
    return null;
  }

  /** {@code __text_signature__} of the type: the parameters of a call; null when it shows none. */
  public String textSignature() {
    return null;
  }

  /** Adds what the tables cannot say to the dict of {@code type}, once, when it is first looked at. */
  public void addToDict(PyType type) {}

  /** tp_new: makes an instance of {@code type}, which is this type or a subclass of it. */
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    throw Errors.typeError("cannot create '" + type.fullName() + "' instances");
  }

  /** tp_init: initializes a new instance. */
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {}

  /** tp_finalize: runs before an instance dies; exceptions are reported, never raised. */
  public void finalizeObject(PyObject self) {}

  /** Whether {@link #finalizeObject} does anything. */
  public boolean hasFinalizer() {
    return false;
  }

  /** The result of repr(); always a str for built-in types. */
  public PyObject repr(PyObject self) {
    return Attributes.defaultRepr(self);
  }

  /** The result of str(). */
  public PyObject str(PyObject self) {
    return PyType.of(self).slots().repr(self);
  }

  /** The hash; raises TypeError when the type is unhashable. */
  public long hash(PyObject self) {
    return Attributes.identityHash(self);
  }

  /** Whether instances can be called. */
  public boolean isCallable(PyObject self) {
    return false;
  }

  /**
   * Calls {@code self}; keyword values follow the positional ones in {@code args}, their names are {@code keywords}.
   */
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    throw Errors.typeError("'" + PyType.of(self).name() + "' object is not callable");
  }

  /** Whether attributes are read as {@code object} does; a type that overrides {@link #getAttributeOrNull} says no. */
  public boolean hasGenericAttributes() {
    return true;
  }

  /** Whether attributes are stored as {@code object} does; a type that overrides {@link #setAttribute} says no. */
  public boolean hasGenericSetting() {
    return true;
  }

  /**
   * What tells this type's {@link #newObject} from that of others: types with the same answer make their instances
   * alike.
   */
  public Class<?> constructorKey() {
    return getClass();
  }

  /**
   * The attribute {@code name}, or null when there is none; raises what a descriptor raises, AttributeError excepted
   * or not.
   */
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    return Attributes.genericGet(self, name);
  }

  /** The attribute {@code name}; raises AttributeError. */
  public PyObject getAttribute(PyObject self, PyStr name) {
    PyObject value;
    try {
      value = getAttributeOrNull(self, name);
    } catch (PyException e) {
      AttributeErrors.addContext(e, self, name);
      throw e;
    }
    if (value == null) {
      throw Attributes.missing(self, name);
    }
    return value;
  }

  /** Stores the attribute, or deletes it when {@code value} is null; raises AttributeError or TypeError. */
  public void setAttribute(PyObject self, PyStr name, PyObject value) {
    Attributes.genericSet(self, name, value);
  }

  /** One rich comparison; NotImplemented when this type does not know. */
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    return Attributes.defaultCompare(self, other, op);
  }

  /** A new iterator; null when there is none. */
  public PyObject iter(PyObject self) {
    return null;
  }

  /** Whether {@link #next} works. */
  public boolean isIterator(PyObject self) {
    return false;
  }

  /** The next item; null when there are no more. StopIteration may also be raised, where it carries a value. */
  public PyObject next(PyObject self) {
    throw Errors.typeError("'" + PyType.of(self).name() + "' object is not an iterator");
  }

  /**
   * {@code left op right} as this type sees it, whichever operand is of this type; NotImplemented when it does not
   * know.
   */
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** {@code left op= right}; null when the type has no in-place form, NotImplemented when it does not know. */
  public PyObject inplace(BinaryOp op, PyObject left, PyObject right) {
    return null;
  }

  /** pow() with three arguments; NotImplemented when this type does not know. */
  public PyObject power(PyObject left, PyObject right, PyObject modulus) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** Concatenation of sequences, tried when addition fails; null when the type is no sequence. */
  public PyObject concat(PyObject left, PyObject right) {
    return null;
  }

  /** In-place concatenation; null when absent. */
  public PyObject inplaceConcat(PyObject left, PyObject right) {
    return null;
  }

  /** Whether {@link #repeat} works. */
  public boolean isRepeatable(PyObject self) {
    return false;
  }

  /** A sequence repeated {@code times}, tried when multiplication fails. */
  public PyObject repeat(PyObject self, long times) {
    return null;
  }

  /** In-place repetition; null when absent. */
  public PyObject inplaceRepeat(PyObject self, long times) {
    return null;
  }

  /** A unary operator; null when absent. */
  public PyObject unary(UnaryOp op, PyObject self) {
    return null;
  }

  /** Truth: 0, 1, or -1 when the type has no opinion of its own (then its length decides). */
  public int truth(PyObject self) {
    return -1;
  }

  /** int(self); null when absent. */
  public PyObject toInt(PyObject self) {
    return null;
  }

  /** float(self); null when absent. */
  public PyObject toFloat(PyObject self) {
    return null;
  }

  /** operator.index(self); null when absent. */
  public PyObject index(PyObject self) {
    return null;
  }

  /** len(self); -1 when absent. */
  public long length(PyObject self) {
    return -1;
  }

  /** Whether {@link #getItem} works. */
  public boolean isSubscriptable(PyObject self) {
    return false;
  }

  /** self[key]; null when absent. */
  public PyObject getItem(PyObject self, PyObject key) {
    return null;
  }

  /** self[key] = value, or del self[key] when value is null; false when absent. */
  public boolean setItem(PyObject self, PyObject key, PyObject value) {
    return false;
  }

  /** item in self: 0, 1, or -1 when absent (then iteration decides). */
  public int contains(PyObject self, PyObject item) {
    return -1;
  }

  /** Whether {@code __get__} is there. */
  public boolean isDescriptor(PyObject self) {
    return false;
  }

  /** Whether {@code __set__} or {@code __delete__} is there. */
  public boolean isDataDescriptor(PyObject self) {
    return false;
  }

  /**
   * Whether {@link #descriptorGet} on an instance would only bind it as the first argument of a call (functions and
   * method descriptors): a method call then needs no bound method.
   */
  public boolean bindsSelf(PyObject self) {
    return false;
  }

  /** Calls {@code self}, which {@link #bindsSelf}, with {@code first} in front of the other arguments. */
  public PyObject callBound(PyObject self, PyObject first, PyObject[] rest, PyStr[] keywords) {
    return call(self, Calls.prepend(first, rest), keywords);
  }

  /**
   * Whether instances are functions made by Python code; a class turns some of those in its body into class methods.
   */
  public boolean isPythonFunction() {
    return false;
  }

  /** descriptor.__get__(instance, owner); {@code instance} is null for access through the type. */
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    return Refs.newRef(self);
  }

  /** descriptor.__set__(instance, value), or __delete__ when {@code value} is null. */
  public void descriptorSet(PyObject self, PyObject instance, PyObject value) {
    throw Errors.attributeError("__set__");
  }

  /** self.__await__(); null when absent. */
  public PyObject await(PyObject self) {
    return null;
  }

  /** The iterator that runs an awaitable; raises TypeError for other objects. */
  public PyObject awaitIterator(PyObject self) {
    PyObject iterator = await(self);
    if (iterator == null) {
      throw Errors.typeError("object " + PyType.of(self).name() + " can't be used in 'await' expression");
    }
    if (PyType.of(iterator).slots().isIterator(iterator)) {
      return iterator;
    }
    String name = PyType.of(iterator).name();
    Refs.decref(iterator);
    throw Errors.typeError("__await__() returned non-iterator of type '" + name + "'");
  }

  /** self.__aiter__(); null when absent. */
  public PyObject asyncIter(PyObject self) {
    return null;
  }

  /** self.__anext__(); null when absent. */
  public PyObject asyncNext(PyObject self) {
    return null;
  }

  /** self.__buffer__(): a memoryview of the bytes of the object. */
  public PyObject buffer(PyObject self) {
    throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(self).name() + "'");
  }

  /** self.__release_buffer__(buffer): ends a memoryview that {@link #buffer} gave. */
  public void releaseBuffer(PyObject self, PyObject buffer) {}

  /** What sys.getsizeof says, without the collector's header. */
  public long sizeOf(PyObject self) {
    PyType type = PyType.of(self);
    return type.basicSize();
  }
}
