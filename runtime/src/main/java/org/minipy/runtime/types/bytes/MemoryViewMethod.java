package org.minipy.runtime.types.bytes;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The methods of memoryview. */
enum MemoryViewMethod implements BuiltinMethod {
  RELEASE("release($self, /)", "Let go of the object whose bytes are shown."),
  TOBYTES("tobytes($self, /, order='C')", "Give the items as bytes."),
  HEX("hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)", "Give the items as hexadecimal text."),
  TOLIST("tolist($self, /)", "Give the items as a list."),
  CAST("cast($self, /, format, shape=<unrepresentable>)",
      "Give a view of the same bytes with another format or shape."),
  TOREADONLY("toreadonly($self, /)", "Give a view through which the bytes cannot be changed."),
  FROM_FLAGS("_from_flags($type, /, object, flags)", "Make a view; for Python's own tests."),
  ENTER("__enter__($self, /) --", null),
  EXIT("__exit__($self, /, *exc_info) --", null);

  private static final int HEADER_BYTES = 144;
  private static final int DIMENSION_BYTES = 24;

  private final String signature;
  private final String doc;

  MemoryViewMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    if (this == FROM_FLAGS) {
      return MemoryViewSlots.make(args[0]);
    }
    PyMemoryView view = (PyMemoryView) self;
    return switch (this) {
      case RELEASE, EXIT -> release(view);
      case TOBYTES -> PyBytes.unshared(ordered(view.checkOpen(), args[0]));
      case HEX -> ByteHex.hex(MemoryItems.gather(view.checkOpen()), args[0], args[1]);
      case TOLIST -> MemoryItems.toList(view.checkOpen(), 0, view.start());
      case CAST -> MemoryCast.cast(view, args[0], args[1]);
      case TOREADONLY -> view.checkOpen().copy(true);
      case ENTER -> Refs.newRef(view.checkOpen());
      case FROM_FLAGS -> throw new IllegalStateException("handled before");
    };
  }

  static long size(PyMemoryView view) {
    return HEADER_BYTES + DIMENSION_BYTES * view.dimensions();
  }

  /** Releases a memoryview; raises TypeError for other objects. */
  static PyObject release(PyObject o) {
    if (!(o instanceof PyMemoryView view)) {
      throw Errors.typeError("expected a memoryview object");
    }
    view.releaseView();
    return PyNone.owned();
  }

  private static byte[] ordered(PyMemoryView view, PyObject order) {
    if (order == null || order == PyNone.NONE) {
      return MemoryItems.gather(view);
    }
    if (!(order instanceof PyStr s)) {
      throw Errors.typeError("tobytes() argument 'order' must be str or None, not " + PyType.of(order).name());
    }
    return switch (s.value()) {
      case "C" -> MemoryItems.gather(view);
      case "F" -> MemoryItems.gatherFortran(view);
      case "A" -> view.isFortranContiguous() && !view.isContiguous() ? MemoryItems.gatherFortran(view)
          : MemoryItems.gather(view);
      default -> throw Errors.valueError("order must be 'C', 'F' or 'A'");
    };
  }
}
