package org.minipy.runtime.types.exception;

import java.util.Arrays;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * The slots of OSError and the types derived from it. The arguments are (errno, strerror[, filename[, winerror[,
 * filename2]]]); the number chooses the subclass. A Python subclass with its own {@code __init__} gets the fields from
 * {@code __init__}, all others from {@code __new__}.
 */
final class OsErrorSlots extends ExceptionSlots {
  static final PyStr ERRNO = PyStr.intern("errno");
  static final PyStr STRERROR = PyStr.intern("strerror");
  static final PyStr FILENAME = PyStr.intern("filename");
  static final PyStr FILENAME2 = PyStr.intern("filename2");
  static final PyStr WRITTEN = PyStr.intern("characters_written");

  private static final String[] FIELDS = {"errno", "strerror", "filename", "filename2", "characters_written"};
  private static final BuiltinMethod[] NO_METHODS = {};
  private static final BuiltinAttribute[] NO_ATTRIBUTES = {};

  private final boolean addsFields;

  OsErrorSlots(String specials, boolean addsFields) {
    super(specials);
    this.addsFields = addsFields;
  }

  @Override
  public Class<?> constructorKey() {
    return OsErrorSlots.class;
  }

  @Override
  public BuiltinMethod[] methods() {
    return addsFields ? OsErrorMethod.values() : NO_METHODS;
  }

  @Override
  String[] fields() {
    return FIELDS;
  }

  @Override
  public BuiltinAttribute[] attributes() {
    if (!addsFields) {
      return NO_ATTRIBUTES;
    }
    BuiltinAttribute[] all = new BuiltinAttribute[FIELDS.length];
    for (int i = 0; i < FIELDS.length - 1; i++) {
      all[i] = new ExceptionField(PyStr.intern(FIELDS[i]), true);
    }
    all[FIELDS.length - 1] = CharactersWritten.INSTANCE;
    return all;
  }

  private static boolean usesInit(PyType type) {
    return !(type.builtinSlots(Special.INIT) instanceof OsErrorSlots)
        && type.special(Special.NEW) instanceof PyBuiltinFunction f && f.newOwner() != null;
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (usesInit(type)) {
      return new PyBaseException(type);
    }
    refuseKeywords(type, keywords);
    PyType actual = type;
    if (type == ExceptionTypes.OS_ERROR && args.length >= 2 && args.length <= 5 && args[0] instanceof PyInt n
        && n.fitsLong()) {
      actual = typeOf(n.longValue());
    }
    PyBaseException e = new PyBaseException(actual);
    try {
      fill(e, args);
    } catch (Throwable t) {
      Refs.decref(e);
      throw t;
    }
    return e;
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    if (usesInit(PyType.of(self))) {
      refuseKeywords(PyType.of(self), keywords);
      fill((PyBaseException) self, args);
    }
  }

  private static void fill(PyBaseException e, PyObject[] args) {
    int given = args.length;
    if (given < 2 || given > 5) {
      setArgs(e, args, null);
      return;
    }
    PyObject fileName = given > 2 ? args[2] : PyNone.NONE;
    PyObject[] kept = args;
    if (fileName != PyNone.NONE) {
      if (PyType.of(e) == ExceptionTypes.BLOCKING_IO_ERROR && Indexes.isIndex(fileName)) {
        PyInt written = Indexes.index(fileName);
        e.setField(WRITTEN, written);
        Refs.decref(written);
      } else {
        e.setField(FILENAME, fileName);
        if (given > 4 && args[4] != PyNone.NONE) {
          e.setField(FILENAME2, args[4]);
        }
        kept = Arrays.copyOf(args, 2);
      }
    }
    e.setField(ERRNO, args[0]);
    e.setField(STRERROR, args[1]);
    setArgs(e, kept, null);
  }

  /** The exception type for a number of Linux's errno.h. */
  private static PyType typeOf(long errno) {
    return switch ((int) errno) {
      case 1, 13 -> ExceptionTypes.PERMISSION_ERROR;
      case 2 -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
      case 3 -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
      case 4 -> ExceptionTypes.INTERRUPTED_ERROR;
      case 10 -> ExceptionTypes.CHILD_PROCESS_ERROR;
      case 11, 114, 115 -> ExceptionTypes.BLOCKING_IO_ERROR;
      case 17 -> ExceptionTypes.FILE_EXISTS_ERROR;
      case 20 -> ExceptionTypes.NOT_ADIRECTORY_ERROR;
      case 21 -> ExceptionTypes.IS_ADIRECTORY_ERROR;
      case 32, 108 -> ExceptionTypes.BROKEN_PIPE_ERROR;
      case 103 -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
      case 104 -> ExceptionTypes.CONNECTION_RESET_ERROR;
      case 110 -> ExceptionTypes.TIMEOUT_ERROR;
      case 111 -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
      default -> ExceptionTypes.OS_ERROR;
    };
  }

  @Override
  public PyObject str(PyObject self) {
    PyBaseException e = (PyBaseException) self;
    PyObject fileName = e.fieldBorrowed(FILENAME);
    PyObject errno = e.fieldBorrowed(ERRNO);
    PyObject message = e.fieldBorrowed(STRERROR);
    if (fileName == null && (errno == null || message == null)) {
      return super.str(self);
    }
    StringBuilder text = new StringBuilder("[Errno ").append(shown(errno)).append("] ").append(shown(message));
    if (fileName != null) {
      text.append(": ").append(Text.reprText(fileName));
      PyObject second = e.fieldBorrowed(FILENAME2);
      if (second != null) {
        text.append(" -> ").append(Text.reprText(second));
      }
    }
    return new PyStr(text.toString());
  }

  private static String shown(PyObject o) {
    return o == null ? "None" : Text.strText(o);
  }

  /** The arguments from which the exception can be made again, file names included. */
  static PyTuple allArgs(PyBaseException e) {
    PyObject fileName = e.fieldBorrowed(FILENAME);
    if (e.args().size() != 2 || fileName == null) {
      return Refs.newRef(e.args());
    }
    PyObject second = e.fieldBorrowed(FILENAME2);
    return second == null
        ? PyTuple.of(e.args().get(0), e.args().get(1), fileName)
        : PyTuple.of(e.args().get(0), e.args().get(1), fileName, PyNone.NONE, second);
  }

  @Override
  public String doc() {
    return "A function of the operating system failed.";
  }
}
