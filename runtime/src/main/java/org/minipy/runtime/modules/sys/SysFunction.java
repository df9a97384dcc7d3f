package org.minipy.runtime.modules.sys;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The functions of the module sys. */
enum SysFunction implements BuiltinMethod {
  ADDAUDITHOOK("addaudithook($module, /, hook)", "Call a function for every audit event; not supported."),
  AUDIT("audit($module, /, *args) --", "Tell the audit hooks of an event."),
  BREAKPOINTHOOK(
      "breakpointhook($module, /, *args, **kws) --",
      "What breakpoint() calls: the function that the environment variable PYTHONBREAKPOINT names, nothing if that is 0."),
  DISPLAYHOOK(
      "displayhook($module, object, /)", "Print repr() of an object, unless it is None, and keep it as builtins._."),
  EXCEPTHOOK(
      "excepthook($module, exctype, value, traceback, /)", "Show an exception with its traceback on sys.stderr."),
  EXC_INFO("exc_info($module, /)", "Return type, value and traceback of the exception being handled, or three None."),
  EXCEPTION("exception($module, /)", "Return the exception being handled, or None."),
  EXIT("exit($module, status=None, /)",
      "Raise SystemExit(status): a number is the exit status, anything else is printed and makes it 1."),
  GET_ASYNCGEN_HOOKS("get_asyncgen_hooks($module, /)", "Return the hooks for asynchronous generators of this thread."),
  GET_COROUTINE_ORIGIN("get_coroutine_origin_tracking_depth($module, /)",
      "Return how many frames a coroutine remembers of where it was made."),
  GET_INT_MAX_STR_DIGITS("get_int_max_str_digits($module, /)",
      "Return how many digits a conversion between int and str may have."),
  DEBUGMALLOCSTATS(
      "_debugmallocstats($module, /)", "Print what blocks of memory of which size are in use on sys.stderr."),
  GETALLOCATEDBLOCKS("getallocatedblocks($module, /)", "Return how many objects the collector tracks."),
  GETDEFAULTENCODING("getdefaultencoding($module, /)", "Return the encoding that str methods use."),
  GETFILESYSTEMENCODING("getfilesystemencoding($module, /)", "Return the encoding of file names."),
  GETFILESYSTEMENCODEERRORS("getfilesystemencodeerrors($module, /)",
      "Return the name of the error handler for file names."),
  GETFRAME("_getframe($module, depth=0, /)", "Return the frame so many calls below the top of the stack."),
  GETFRAMEMODULENAME("_getframemodulename($module, /, depth=0)",
      "Return the name of the module of the frame so many calls below the top of the stack."),
  CURRENT_FRAMES("_current_frames($module, /)", "Return a dict of each thread's innermost frame, by thread id."),
  CLEAR_TYPE_CACHE("_clear_type_cache($module, /)", "Empty the cache of attributes found in types."),
  GETPROFILE("getprofile($module, /)", "Return the profile function set with setprofile()."),
  GETRECURSIONLIMIT("getrecursionlimit($module, /)", "Return how deep calls may nest."),
  GETREFCOUNT("getrefcount($module, object, /)",
      "Return how many references an object has; the one of this call's argument is among them."),
  GETSIZEOF("getsizeof($module, /, object, default=<unrepresentable>) --",
      "Return the size in bytes that CPython's object of this kind has."),
  GETSWITCHINTERVAL("getswitchinterval($module, /)", "Return after how many seconds another thread gets its turn."),
  GETTRACE("gettrace($module, /)", "Return the trace function set with settrace()."),
  INTERN("intern($module, string, /)", "Return the one interned string that equals a given one."),
  IS_FINALIZING("is_finalizing($module, /)", "Return whether the interpreter is shutting down."),
  SET_ASYNCGEN_HOOKS("set_asyncgen_hooks($module, /, firstiter=<unrepresentable>, finalizer=<unrepresentable>) --",
      "Set the hooks for asynchronous generators of this thread."),
  SET_COROUTINE_ORIGIN("set_coroutine_origin_tracking_depth($module, /, depth)",
      "Set how many frames a coroutine remembers of where it was made."),
  SET_INT_MAX_STR_DIGITS("set_int_max_str_digits($module, /, maxdigits)",
      "Set how many digits a conversion between int and str may have; 0 for any number."),
  SETPROFILE("setprofile($module, function, /) --",
      "Set the function that is told of calls and returns; None for none."),
  SETRECURSIONLIMIT("setrecursionlimit($module, limit, /)", "Set how deep calls may nest."),
  SETSWITCHINTERVAL(
      "setswitchinterval($module, interval, /)", "Set after how many seconds another thread gets its turn."),
  SETTRACEALLTHREADS("_settraceallthreads($module, arg, /)", "Set the trace function of all threads."),
  SETPROFILEALLTHREADS("_setprofileallthreads($module, arg, /)", "Set the profile function of all threads."),
  SETTRACE("settrace($module, function, /) --",
      "Set the function that is told of calls, and what it returns of lines, returns and exceptions; None for none."),
  UNRAISABLEHOOK("unraisablehook($module, unraisable, /)", "Show on sys.stderr an exception that nobody can catch.");

  private final String signature;
  private final String doc;

  SysFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String binding() {
    return this == SET_ASYNCGEN_HOOKS
        ? "set_asyncgen_hooks($module, /, firstiter=<unrepresentable>, finalizer=<unrepresentable>, **others)"
        : signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    Interpreter interpreter = Interpreter.current();
    return switch (this) {
      case ADDAUDITHOOK -> throw Errors.notImplementedError("audit hooks are not supported");
      case AUDIT -> Audit.event(args[0]);
      case BREAKPOINTHOOK -> BreakpointHook.call(args[0], args[1]);
      case DISPLAYHOOK -> DisplayHook.display(args[0]);
      case EXCEPTHOOK -> ExceptHook.show(args[1], args[2]);
      case EXC_INFO -> HandledExceptions.info();
      case EXCEPTION -> HandledExceptions.current();
      case EXIT -> throw Exit.raise(args[0]);
      case GET_ASYNCGEN_HOOKS -> AsyncGeneratorHooks.current().get();
      case GET_COROUTINE_ORIGIN -> PyInt.of(SysState.current().coroutineOriginDepth());
      case GET_INT_MAX_STR_DIGITS -> PyInt.of(Limits.intDigits());
      case DEBUGMALLOCSTATS -> debugMallocStatistics(interpreter);
      case GETALLOCATEDBLOCKS -> PyInt.of(interpreter.heap().collector().trackedCount());
      case GETDEFAULTENCODING, GETFILESYSTEMENCODING -> Refs.newRef(PyStr.intern("utf-8"));
      case GETFILESYSTEMENCODEERRORS -> Refs.newRef(PyStr.intern("surrogateescape"));
      case GETFRAME -> Frames.at(args[0]);
      case GETFRAMEMODULENAME -> Frames.moduleName(args[0]);
      case CURRENT_FRAMES -> Frames.all();
      case CLEAR_TYPE_CACHE -> PyNone.owned();
      case GETPROFILE -> Tracing.profile();
      case GETTRACE -> Tracing.trace();
      case GETRECURSIONLIMIT -> PyInt.of(interpreter.recursionLimit());
      case GETREFCOUNT -> PyInt.of(Refs.visibleCount(args[0]));
      case GETSIZEOF -> Sizes.of(args[0], args[1]);
      case GETSWITCHINTERVAL -> new PyFloat(SysState.current().switchInterval());
      case INTERN -> Interning.intern(args[0]);
      case IS_FINALIZING -> PyBool.of(interpreter.isFinalizing());
      case SET_ASYNCGEN_HOOKS -> AsyncGeneratorHooks.current().set(args[0], args[1], (PyDict) args[2]);
      case SET_COROUTINE_ORIGIN -> SysState.current().setCoroutineOriginDepth(args[0]);
      case SET_INT_MAX_STR_DIGITS -> Limits.setIntDigits(args[0]);
      case SETPROFILE -> Tracing.setProfile(args[0]);
      case SETRECURSIONLIMIT -> Limits.setRecursion(args[0]);
      case SETSWITCHINTERVAL -> SysState.current().setSwitchInterval(args[0]);
      case SETTRACEALLTHREADS -> Tracing.setTraceOfAll(args[0]);
      case SETPROFILEALLTHREADS -> Tracing.setProfileOfAll(args[0]);
      case SETTRACE -> Tracing.setTrace(args[0]);
      case UNRAISABLEHOOK -> UnraisableHook.show(args[0]);
    };
  }

  private static PyObject debugMallocStatistics(Interpreter interpreter) {
    MallocStatistics.write(interpreter);
    return PyNone.owned();
  }
}
