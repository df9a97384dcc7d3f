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
      plain("KeyboardInterrupt", BASE_EXCEPTION, "The user interrupted the program.");

  /** {@code GeneratorExit}. */
  public static final PyType GENERATOR_EXIT =
      plain("GeneratorExit", BASE_EXCEPTION, "Raised in a generator that is asked to end.");

  /** {@code BaseExceptionGroup}. */
  public static final PyType BASE_EXCEPTION_GROUP =
      type("BaseExceptionGroup", BASE_EXCEPTION, new ExceptionGroupSlots("__new__ __str__ __init__", true), 88);

  /** {@code Exception}. */
  public static final PyType EXCEPTION =
      plain("Exception", BASE_EXCEPTION, "The base of all exceptions that do not end the interpreter.");

  /** {@code ExceptionGroup}, which is also an Exception. */
  public static final PyType EXCEPTION_GROUP =
      type("ExceptionGroup", BASE_EXCEPTION_GROUP, new ExceptionGroupSlots("", false), 88).alsoDerivedFrom(EXCEPTION)
          .withWeakrefs().withOffsets(16, -32).withManagedWeakrefs();

  /** {@code StopIteration}. */
  public static final PyType STOP_ITERATION = type("StopIteration", EXCEPTION, new StopIterationSlots(), 80);

  /** {@code StopAsyncIteration}. */
  public static final PyType STOP_ASYNC_ITERATION =
      plain("StopAsyncIteration", EXCEPTION, "Signals that an asynchronous iterator has no more items.");

  /** {@code ArithmeticError}. */
  public static final PyType ARITHMETIC_ERROR =
      plain("ArithmeticError", EXCEPTION, "The base of errors in arithmetic.");

  /** {@code FloatingPointError}. */
  public static final PyType FLOATING_POINT_ERROR =
      plain("FloatingPointError", ARITHMETIC_ERROR, "A floating point operation failed.");

  /** {@code OverflowError}. */
  public static final PyType OVERFLOW_ERROR =
      plain("OverflowError", ARITHMETIC_ERROR, "A result is too large to be represented.");

  /** {@code ZeroDivisionError}. */
  public static final PyType ZERO_DIVISION_ERROR =
      plain("ZeroDivisionError", ARITHMETIC_ERROR, "A division or modulo operation by zero.");

  /** {@code AssertionError}. */
  public static final PyType ASSERTION_ERROR = plain("AssertionError", EXCEPTION, "An assertion does not hold.");

  /** {@code AttributeError}. */
  public static final PyType ATTRIBUTE_ERROR = type("AttributeError", EXCEPTION, new AttributeErrorSlots(), 88);

  /** {@code BufferError}. */
  public static final PyType BUFFER_ERROR =
      plain("BufferError", EXCEPTION, "An operation on a buffer is not possible.");

  /** {@code EOFError}. */
  public static final PyType EOF_ERROR = plain("EOFError", EXCEPTION, "The input ended where more was needed.");

  /** {@code ImportError}. */
  public static final PyType IMPORT_ERROR =
      type("ImportError", EXCEPTION, new ImportErrorSlots("__str__ __init__", true), 104);

  /** {@code ModuleNotFoundError}. */
  public static final PyType MODULE_NOT_FOUND_ERROR =
      type("ModuleNotFoundError", IMPORT_ERROR, new ImportErrorSlots("__init__", false), 104);

  /** {@code LookupError}. */
  public static final PyType LOOKUP_ERROR =
      plain("LookupError", EXCEPTION, "The base of errors in looking up an index or key.");

  /** {@code IndexError}. */
  public static final PyType INDEX_ERROR = plain("IndexError", LOOKUP_ERROR, "An index of a sequence is out of range.");

  /** {@code KeyError}. */
  public static final PyType KEY_ERROR = type("KeyError", LOOKUP_ERROR, new KeyErrorSlots(), 72);

  /** {@code MemoryError}. */
  public static final PyType MEMORY_ERROR = plain("MemoryError", EXCEPTION, "There is not enough memory.");

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
      plain("ReferenceError", EXCEPTION, "The referent of a weak proxy is gone.");

  /** {@code RuntimeError}. */
  public static final PyType RUNTIME_ERROR = plain("RuntimeError", EXCEPTION, "An error that no other type describes.");

  /** {@code NotImplementedError}. */
  public static final PyType NOT_IMPLEMENTED_ERROR =
      plain("NotImplementedError", RUNTIME_ERROR, "A method has to be implemented by a subclass.");

  /** {@code RecursionError}. */
  public static final PyType RECURSION_ERROR = plain("RecursionError", RUNTIME_ERROR, "Calls are nested too deeply.");

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
  public static final PyType SYSTEM_ERROR = plain("SystemError", EXCEPTION, "An error inside the interpreter.");

  /** {@code TypeError}. */
  public static final PyType TYPE_ERROR = plain("TypeError", EXCEPTION, "An object has the wrong type.");

  /** {@code ValueError}. */
  public static final PyType VALUE_ERROR =
      plain("ValueError", EXCEPTION, "An object has the right type but a wrong value.");

  /** {@code UnicodeError}. */
  public static final PyType UNICODE_ERROR =
      plain("UnicodeError", VALUE_ERROR, "The base of errors in converting text.");

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
  public static final PyType WARNING = plain("Warning", EXCEPTION, "The base of all warnings.");

  /** {@code BytesWarning}. */
  public static final PyType BYTES_WARNING =
      plain("BytesWarning", WARNING, "A warning about bytes and buffers that are mixed up with text.");

  /** {@code DeprecationWarning}. */
  public static final PyType DEPRECATION_WARNING =
      plain("DeprecationWarning", WARNING, "A warning for developers about something deprecated.");

  /** {@code EncodingWarning}. */
  public static final PyType ENCODING_WARNING =
      plain("EncodingWarning", WARNING, "A warning about the default encoding.");

  /** {@code FutureWarning}. */
  public static final PyType FUTURE_WARNING =
      plain("FutureWarning", WARNING, "A warning for users about something deprecated.");

  /** {@code ImportWarning}. */
  public static final PyType IMPORT_WARNING =
      plain("ImportWarning", WARNING, "A warning about a probable mistake in an import.");

  /** {@code PendingDeprecationWarning}. */
  public static final PyType PENDING_DEPRECATION_WARNING =
      plain("PendingDeprecationWarning", WARNING, "A warning about something that will be deprecated.");

  /** {@code ResourceWarning}. */
  public static final PyType RESOURCE_WARNING =
      plain("ResourceWarning", WARNING, "A warning about the use of resources.");

  /** {@code RuntimeWarning}. */
  public static final PyType RUNTIME_WARNING =
      plain("RuntimeWarning", WARNING, "A warning about dubious behavior at run time.");

  /** {@code SyntaxWarning}. */
  public static final PyType SYNTAX_WARNING = plain("SyntaxWarning", WARNING, "A warning about dubious syntax.");

  /** {@code UnicodeWarning}. */
  public static final PyType UNICODE_WARNING = plain("UnicodeWarning", WARNING, "A warning about conversions of text.");

  /** {@code UserWarning}. */
  public static final PyType USER_WARNING = plain("UserWarning", WARNING, "A warning that a program issues.");

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

  private static PyType plain(String name, PyType base, String doc) {
    return type(name, base, new ExceptionSlots("__new__ __init__", doc), 72);
  }

  private static PyType type(String name, PyType base, ExceptionSlots slots, long size) {
    return PyType.builtin(name, base, slots).withGc().withDict().withOffsets(16, 0).sized(size, 0).keepingArguments();
  }
}
