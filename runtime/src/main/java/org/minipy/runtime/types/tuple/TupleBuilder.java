package org.minipy.runtime.types.tuple;

import java.math.BigInteger;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * A tuple in the making, item after item. When there is no memory for an item, those before it are given back before
 * the error passes on.
 */
public final class TupleBuilder {
  private final PyObject[] items;
  private int size;

  /** A tuple that is to have {@code places} items. */
  public TupleBuilder(int places) {
    items = new PyObject[places];
  }

  /** The next item is {@code o}; takes a reference. */
  public TupleBuilder add(PyObject o) {
    return addSteal(Refs.newRef(o));
  }

  /** The next item is {@code o}, whose reference it takes over. */
  public TupleBuilder addSteal(PyObject o) {
    items[size++] = o;
    return this;
  }

  /** The next item is {@code o}, or None for null; takes a reference. */
  public TupleBuilder addOrNone(PyObject o) {
    return add(o == null ? PyNone.NONE : o);
  }

  /** The next item is an int. */
  public TupleBuilder integer(long value) {
    try {
      return addSteal(PyInt.of(value));
    } catch (Throwable t) {
      giveBack();
      throw t;
    }
  }

  /** The next item is an int. */
  public TupleBuilder integer(BigInteger value) {
    try {
      return addSteal(PyInt.of(value));
    } catch (Throwable t) {
      giveBack();
      throw t;
    }
  }

  /** The next item is a float. */
  public TupleBuilder number(double value) {
    try {
      return addSteal(new PyFloat(value));
    } catch (Throwable t) {
      giveBack();
      throw t;
    }
  }

  /** The next item is a str. */
  public TupleBuilder text(String value) {
    try {
      return addSteal(PyStr.of(value));
    } catch (Throwable t) {
      giveBack();
      throw t;
    }
  }

  /** The next item is a bytes object; the array belongs to it. */
  public TupleBuilder bytes(byte[] value) {
    try {
      return addSteal(PyBytes.of(value));
    } catch (Throwable t) {
      giveBack();
      throw t;
    }
  }

  /** The next item is a tuple of {@code inner}; takes a reference to each. */
  public TupleBuilder tupleOf(PyObject... inner) {
    try {
      return addSteal(PyTuple.of(inner));
    } catch (Throwable t) {
      giveBack();
      throw t;
    }
  }

  /** The next item is a tuple of {@code inner}, whose references it takes over. */
  public TupleBuilder tupleOfSteal(PyObject... inner) {
    try {
      return addSteal(PyTuple.ofSteal(inner));
    } catch (Throwable t) {
      giveBack();
      throw t;
    }
  }

  /** The items, owned by the caller from now on. */
  public PyObject[] items() {
    return items;
  }

  /** The tuple, owned. */
  public PyTuple build() {
    return PyTuple.ofSteal(items);
  }

  /** Gives back the items so far: for callers that fail between two of them. */
  public void giveBack() {
    Refs.clearBackwards(items, size);
  }
}
