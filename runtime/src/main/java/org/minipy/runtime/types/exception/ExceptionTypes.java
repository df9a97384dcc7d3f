package org.minipy.runtime.types.exception;

import org.minipy.runtime.object.PyType;

/** The built-in exception types (library reference, "Exception hierarchy"). */
public final class ExceptionTypes {
  /** {@code BaseException}. */
  public static final PyType BASE_EXCEPTION = type("BaseException", PyType.OBJECT, new BaseExceptionSlots(), 72);

  /** {@code SystemExit}. */
  public static final PyType SYSTEM_EXIT = type("SystemExit", BASE_EXCEPTION, new SystemExitSlots(), 80);

  /** {@code KeyboardInterrupt}. */
  public static final PyType KEYBOARD_INTERRUPT =
      type("KeyboardInterrupt", BASE_EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code GeneratorExit}. */
  public static final PyType GENERATOR_EXIT =
      type("GeneratorExit", BASE_EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code BaseExceptionGroup}. */
  public static final PyType BASE_EXCEPTION_GROUP =
      type("BaseExceptionGroup", BASE_EXCEPTION, new ExceptionGroupSlots("__new__ __str__ __init__", true), 88);

  /** {@code Exception}. */
  public static final PyType EXCEPTION = type("Exception", BASE_EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code ExceptionGroup}, which is also an Exception. */
  public static final PyType EXCEPTION_GROUP =
      type("ExceptionGroup", BASE_EXCEPTION_GROUP, new ExceptionGroupSlots("", false), 88).alsoDerivedFrom(EXCEPTION)
          .withWeakrefs().withOffsets(16, 80);

  /** {@code StopIteration}. */
  public static final PyType STOP_ITERATION = type("StopIteration", EXCEPTION, new StopIterationSlots(), 80);

  /** {@code StopAsyncIteration}. */
  public static final PyType STOP_ASYNC_ITERATION =
      type("StopAsyncIteration", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code ArithmeticError}. */
  public static final PyType ARITHMETIC_ERROR =
      type("ArithmeticError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code FloatingPointError}. */
  public static final PyType FLOATING_POINT_ERROR =
      type("FloatingPointError", ARITHMETIC_ERROR, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code OverflowError}. */
  public static final PyType OVERFLOW_ERROR =
      type("OverflowError", ARITHMETIC_ERROR, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code ZeroDivisionError}. */
  public static final PyType ZERO_DIVISION_ERROR =
      type("ZeroDivisionError", ARITHMETIC_ERROR, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code AssertionError}. */
  public static final PyType ASSERTION_ERROR =
      type("AssertionError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code AttributeError}. */
  public static final PyType ATTRIBUTE_ERROR = type("AttributeError", EXCEPTION, new AttributeErrorSlots(), 88);

  /** {@code BufferError}. */
  public static final PyType BUFFER_ERROR = type("BufferError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code EOFError}. */
  public static final PyType EOF_ERROR = type("EOFError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code ImportError}. */
  public static final PyType IMPORT_ERROR =
      type("ImportError", EXCEPTION, new ImportErrorSlots("__str__ __init__", true), 104);

  /** {@code ModuleNotFoundError}. */
  public static final PyType MODULE_NOT_FOUND_ERROR =
      type("ModuleNotFoundError", IMPORT_ERROR, new ImportErrorSlots("__init__", false), 104);

  /** {@code LookupError}. */
  public static final PyType LOOKUP_ERROR = type("LookupError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code IndexError}. */
  public static final PyType INDEX_ERROR = type("IndexError", LOOKUP_ERROR, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code KeyError}. */
  public static final PyType KEY_ERROR = type("KeyError", LOOKUP_ERROR, new KeyErrorSlots(), 72);

  /** {@code MemoryError}. */
  public static final PyType MEMORY_ERROR = type("MemoryError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code NameError}. */
  public static final PyType NAME_ERROR =
      type("NameError", EXCEPTION, new NameErrorSlots("__str__ __init__", true), 80);

  /** {@code UnboundLocalError}. */
  public static final PyType UNBOUND_LOCAL_ERROR =
      type("UnboundLocalError", NAME_ERROR, new NameErrorSlots("__init__", false), 80);

  /** {@code OSError}. */
  public static final PyType OS_ERROR =
      type("OSError", EXCEPTION, new OsErrorSlots("__new__ __str__ __init__", true), 112);

  /** {@code BlockingIOError}. */
  public static final PyType BLOCKING_IO_ERROR =
      type("BlockingIOError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code ChildProcessError}. */
  public static final PyType CHILD_PROCESS_ERROR =
      type("ChildProcessError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code ConnectionError}. */
  public static final PyType CONNECTION_ERROR =
      type("ConnectionError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code BrokenPipeError}. */
  public static final PyType BROKEN_PIPE_ERROR =
      type("BrokenPipeError", CONNECTION_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code ConnectionAbortedError}. */
  public static final PyType CONNECTION_ABORTED_ERROR =
      type("ConnectionAbortedError", CONNECTION_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code ConnectionRefusedError}. */
  public static final PyType CONNECTION_REFUSED_ERROR =
      type("ConnectionRefusedError", CONNECTION_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code ConnectionResetError}. */
  public static final PyType CONNECTION_RESET_ERROR =
      type("ConnectionResetError", CONNECTION_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code FileExistsError}. */
  public static final PyType FILE_EXISTS_ERROR =
      type("FileExistsError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code FileNotFoundError}. */
  public static final PyType FILE_NOT_FOUND_ERROR =
      type("FileNotFoundError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code InterruptedError}. */
  public static final PyType INTERRUPTED_ERROR =
      type("InterruptedError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code IsADirectoryError}. */
  public static final PyType IS_ADIRECTORY_ERROR =
      type("IsADirectoryError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code NotADirectoryError}. */
  public static final PyType NOT_ADIRECTORY_ERROR =
      type("NotADirectoryError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code PermissionError}. */
  public static final PyType PERMISSION_ERROR =
      type("PermissionError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code ProcessLookupError}. */
  public static final PyType PROCESS_LOOKUP_ERROR =
      type("ProcessLookupError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code TimeoutError}. */
  public static final PyType TIMEOUT_ERROR = type("TimeoutError", OS_ERROR, new OsErrorSlots("__init__", false), 112);

  /** {@code ReferenceError}. */
  public static final PyType REFERENCE_ERROR =
      type("ReferenceError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code RuntimeError}. */
  public static final PyType RUNTIME_ERROR =
      type("RuntimeError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code NotImplementedError}. */
  public static final PyType NOT_IMPLEMENTED_ERROR =
      type("NotImplementedError", RUNTIME_ERROR, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code RecursionError}. */
  public static final PyType RECURSION_ERROR =
      type("RecursionError", RUNTIME_ERROR, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code SyntaxError}. */
  public static final PyType SYNTAX_ERROR =
      type("SyntaxError", EXCEPTION, new SyntaxErrorSlots("__str__ __init__", true), 136);

  /** {@code IndentationError}. */
  public static final PyType INDENTATION_ERROR =
      type("IndentationError", SYNTAX_ERROR, new SyntaxErrorSlots("__init__", false), 136);

  /** {@code TabError}. */
  public static final PyType TAB_ERROR =
      type("TabError", INDENTATION_ERROR, new SyntaxErrorSlots("__init__", false), 136);

  /** {@code SystemError}. */
  public static final PyType SYSTEM_ERROR = type("SystemError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code TypeError}. */
  public static final PyType TYPE_ERROR = type("TypeError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code ValueError}. */
  public static final PyType VALUE_ERROR = type("ValueError", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code UnicodeError}. */
  public static final PyType UNICODE_ERROR =
      type("UnicodeError", VALUE_ERROR, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code UnicodeDecodeError}. */
  public static final PyType UNICODE_DECODE_ERROR =
      type("UnicodeDecodeError", UNICODE_ERROR, new UnicodeErrorSlots(UnicodeErrorSlots.Kind.DECODE), 112);

  /** {@code UnicodeEncodeError}. */
  public static final PyType UNICODE_ENCODE_ERROR =
      type("UnicodeEncodeError", UNICODE_ERROR, new UnicodeErrorSlots(UnicodeErrorSlots.Kind.ENCODE), 112);

  /** {@code UnicodeTranslateError}. */
  public static final PyType UNICODE_TRANSLATE_ERROR =
      type("UnicodeTranslateError", UNICODE_ERROR, new UnicodeErrorSlots(UnicodeErrorSlots.Kind.TRANSLATE), 112);

  /** {@code Warning}. */
  public static final PyType WARNING = type("Warning", EXCEPTION, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code BytesWarning}. */
  public static final PyType BYTES_WARNING = type("BytesWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code DeprecationWarning}. */
  public static final PyType DEPRECATION_WARNING =
      type("DeprecationWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code EncodingWarning}. */
  public static final PyType ENCODING_WARNING =
      type("EncodingWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code FutureWarning}. */
  public static final PyType FUTURE_WARNING =
      type("FutureWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code ImportWarning}. */
  public static final PyType IMPORT_WARNING =
      type("ImportWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code PendingDeprecationWarning}. */
  public static final PyType PENDING_DEPRECATION_WARNING =
      type("PendingDeprecationWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code ResourceWarning}. */
  public static final PyType RESOURCE_WARNING =
      type("ResourceWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code RuntimeWarning}. */
  public static final PyType RUNTIME_WARNING =
      type("RuntimeWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code SyntaxWarning}. */
  public static final PyType SYNTAX_WARNING =
      type("SyntaxWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code UnicodeWarning}. */
  public static final PyType UNICODE_WARNING =
      type("UnicodeWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  /** {@code UserWarning}. */
  public static final PyType USER_WARNING = type("UserWarning", WARNING, new ExceptionSlots("__new__ __init__"), 72);

  private ExceptionTypes() {}

  /** All of them, as builtins has them; a new array. */
  public static PyType[] all() {
    return new PyType[] {
        BASE_EXCEPTION, SYSTEM_EXIT, KEYBOARD_INTERRUPT, GENERATOR_EXIT, BASE_EXCEPTION_GROUP,
        EXCEPTION, EXCEPTION_GROUP, STOP_ITERATION, STOP_ASYNC_ITERATION, ARITHMETIC_ERROR, FLOATING_POINT_ERROR,
        OVERFLOW_ERROR, ZERO_DIVISION_ERROR, ASSERTION_ERROR, ATTRIBUTE_ERROR, BUFFER_ERROR,
        EOF_ERROR, IMPORT_ERROR, MODULE_NOT_FOUND_ERROR, LOOKUP_ERROR, INDEX_ERROR, KEY_ERROR,
        MEMORY_ERROR, NAME_ERROR, UNBOUND_LOCAL_ERROR, OS_ERROR, BLOCKING_IO_ERROR,
        CHILD_PROCESS_ERROR, CONNECTION_ERROR, BROKEN_PIPE_ERROR, CONNECTION_ABORTED_ERROR,
        CONNECTION_REFUSED_ERROR, CONNECTION_RESET_ERROR, FILE_EXISTS_ERROR, FILE_NOT_FOUND_ERROR,
        INTERRUPTED_ERROR, IS_ADIRECTORY_ERROR, NOT_ADIRECTORY_ERROR, PERMISSION_ERROR,
        PROCESS_LOOKUP_ERROR, TIMEOUT_ERROR, REFERENCE_ERROR, RUNTIME_ERROR, NOT_IMPLEMENTED_ERROR,
        RECURSION_ERROR, SYNTAX_ERROR, INDENTATION_ERROR, TAB_ERROR, SYSTEM_ERROR, TYPE_ERROR,
        VALUE_ERROR, UNICODE_ERROR, UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR,
        UNICODE_TRANSLATE_ERROR, WARNING, BYTES_WARNING, DEPRECATION_WARNING, ENCODING_WARNING,
        FUTURE_WARNING, IMPORT_WARNING, PENDING_DEPRECATION_WARNING, RESOURCE_WARNING,
        RUNTIME_WARNING, SYNTAX_WARNING, UNICODE_WARNING, USER_WARNING
    };
  }

  private static PyType type(String name, PyType base, ExceptionSlots slots, long size) {
    return PyType.builtin(name, base, slots).withGc().withDict().withOffsets(16, 0).sized(size, 0).keepingArguments();
  }
}
