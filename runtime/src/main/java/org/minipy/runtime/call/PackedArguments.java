package org.minipy.runtime.call;

import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.UserSlots;
import org.minipy.runtime.types.function.PySlotMethod;
import org.minipy.runtime.types.text.PyStr;

/**
 * The tuple and the dict into which CPython packs the arguments of a call to something that takes them only so (most
 * types, and objects with a {@code __call__} written in Python). They are not made here, but their effects are: while
 * the call lasts they hold every argument, and the collector counts them when no free list has one.
 */
public final class PackedArguments {
  private PackedArguments() {}

  /** The call begins; false when the caller has packed the arguments already, then nothing is to be released. */
  public static boolean hold(PyObject[] args, PyStr[] keywords) {
    Heap heap = Heap.current();
    if (args.length == 0 || heap.takePacked(args)) {
      return false;
    }
    int named = keywords == null ? 0 : keywords.length;
    heap.packArguments(args.length - named, named != 0);
    Refs.increfAll(args, args.length);
    return true;
  }

  /** Whether {@code f(*args, **keywords)} with {@code callee} passes the tuple and the dict on as they are. */
  public static boolean packs(PyObject callee) {
    if (callee instanceof PyType type) {
      return !type.isVectorcalled() || type.keepsArguments();
    }
    return callee instanceof PySlotMethod || PyType.of(callee).slots() instanceof UserSlots;
  }

  /** Says that {@code args}, which the next call is made with, are those of a tuple: {@code f(*args)}. */
  public static void packed(PyObject[] args) {
    Heap.current().setPacked(args);
  }

  /** The call for which {@link #hold} said true has ended, also when it failed. */
  public static void release(PyObject[] args, PyStr[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    for (int i = args.length - named - 1; i >= 0; i--) {
      Refs.decref(args[i]);
    }
    for (int i = args.length - named; i < args.length; i++) {
      Refs.decref(args[i]);
    }
    Heap.current().unpackArguments(args.length - named, named != 0);
  }

  /** A call packs its keyword arguments only; false as with {@link #hold}. */
  public static boolean holdNamed(PyObject[] args, PyStr[] keywords) {
    Heap heap = Heap.current();
    int named = keywords == null ? 0 : keywords.length;
    if (heap.takePacked(args) || named == 0) {
      return false;
    }
    heap.packArguments(0, true);
    for (int i = args.length - named; i < args.length; i++) {
      Refs.incref(args[i]);
    }
    return true;
  }

  /** Ends what {@link #holdNamed} began. */
  public static void releaseNamed(PyObject[] args, PyStr[] keywords) {
    for (int i = args.length - keywords.length; i < args.length; i++) {
      Refs.decref(args[i]);
    }
    Heap.current().unpackArguments(0, true);
  }

  /** The names of a packed dict are made a tuple for a function written in Python. */
  public static void holdNames(int count) {
    if (count != 0) {
      Heap.current().packArguments(count, false);
    }
  }

  /** Ends what {@link #holdNames} began. */
  public static void releaseNames(int count) {
    if (count != 0) {
      Heap.current().unpackArguments(count, false);
    }
  }

  /**
   * Something that takes its arguments unpacked is called with a packed dict: everything is held once more, with a
   * tuple of the names.
   */
  public static void holdUnpacked(PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      Heap.current().packArguments(keywords.length, false);
      Refs.increfAll(args, args.length);
    }
  }

  /** Ends what {@link #holdUnpacked} began. */
  public static void releaseUnpacked(PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      Refs.decrefAll(args);
      Heap.current().unpackArguments(keywords.length, false);
    }
  }
}
