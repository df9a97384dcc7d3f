package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.protocol.Ascii;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Instances;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The functions of the module builtins. */
enum BuiltinFunction implements BuiltinMethod {
  IMPORT("__import__($module, /, name, globals=None, locals=None, fromlist=(),\n           level=0)",
      "Import a module: what the import statement calls.\n\n"
          + "With an empty fromlist the outermost package is returned, otherwise the module itself."),
  ABS("abs($module, x, /)", "Return the absolute value of a number."),
  ALL("all($module, iterable, /)", "Return True unless some item is false."),
  ANY("any($module, iterable, /)", "Return True if some item is true."),
  AITER("aiter($module, async_iterable, /)", "Return an asynchronous iterator over an object."),
  ANEXT("anext($module, aiterator, default=<unrepresentable>, /)",
      "Return an awaitable for the next item, or for the default when there are no more."),
  ASCII("ascii($module, obj, /)", "Return repr() of an object with all but ASCII characters escaped."),
  BIN("bin($module, number, /)", "Return the binary digits of an integer, after 0b."),
  BREAKPOINT("breakpoint($module, /, *args, **kws) --", "Call sys.breakpointhook() with the same arguments."),
  CALLABLE("callable($module, obj, /)", "Return whether an object can be called."),
  CHR("chr($module, i, /)", "Return the str of one character, given its code point."),
  COMPILE("compile($module, /, source, filename, mode, flags=0,\n        dont_inherit=False, optimize=-1, *,"
      + " _feature_version=-1)",
      "Compile source text into a code object, for exec() or eval().\n\n"
          + "The mode is 'exec' for a module, 'eval' for one expression, 'single' for one interactive statement."),
  DELATTR("delattr($module, obj, name, /)", "Delete an attribute: delattr(x, 'y') is del x.y."),
  DIR("dir($module, arg=<unrepresentable>, /)",
      "Return the sorted names of an object's attributes, or of the local names when no object is given."),
  DIVMOD("divmod($module, x, y, /)", "Return (x // y, x % y)."),
  EVAL("eval($module, source, globals=None, locals=None, /)",
      "Evaluate an expression, given as text or as a code object, in the given namespaces."),
  EXEC("exec($module, source, globals=None, locals=None, /, *, closure=None)",
      "Run statements, given as text or as a code object, in the given namespaces."),
  FORMAT("format($module, value, format_spec='', /)",
      "Return what the type makes of a value and a format specification."),
  GETATTR("getattr($module, object, name, default=<unrepresentable>, /)",
      "Return an attribute: getattr(x, 'y') is x.y; the default, if given, when there is none."),
  GLOBALS("globals($module, /)", "Return the dict of the current module's names."),
  HASATTR("hasattr($module, obj, name, /)", "Return whether getattr() finds the attribute."),
  HASH("hash($module, obj, /)", "Return the hash of an object; equal objects have equal ones."),
  HEX("hex($module, number, /)", "Return the hexadecimal digits of an integer, after 0x."),
  ID("id($module, obj, /)", "Return the identity of an object, unique while it lives: its address."),
  INPUT("input($module, prompt='', /)",
      "Print a prompt, read a line from sys.stdin and return it without its end; raise EOFError when there is none."),
  ISINSTANCE("isinstance($module, obj, class_or_tuple, /)",
      "Return whether an object is an instance of a class, or of one of several, or of a class derived from it."),
  ISSUBCLASS("issubclass($module, cls, class_or_tuple, /)",
      "Return whether a class is, or derives from, a class or one of several."),
  ITER("iter($module, object, sentinel=<unrepresentable>, /)",
      "Return an iterator over an object; with a sentinel, one that calls the object until it returns the sentinel."),
  LEN("len($module, obj, /)", "Return how many items a container has."),
  LOCALS("locals($module, /)", "Return a dict of the current local names."),
  MAX("max($module, /, *args, key=None, default=<unrepresentable>) --",
      "Return the largest item of an iterable, or the largest of several arguments."),
  MIN("min($module, /, *args, key=None, default=<unrepresentable>) --",
      "Return the smallest item of an iterable, or the smallest of several arguments."),
  NEXT("next($module, iterator, default=<unrepresentable>, /)",
      "Return the next item of an iterator; the default, if given, when there are no more."),
  OCT("oct($module, number, /)", "Return the octal digits of an integer, after 0o."),
  ORD("ord($module, c, /)", "Return the code point of a str of one character."),
  POW("pow($module, /, base, exp, mod=None)", "Return base ** exp, or that modulo mod."),
  PRINT("print($module, /, *args, sep=' ', end='\\n', file=None, flush=False)",
      "Write values to a file, sys.stdout unless told otherwise, with sep between them and end after them."),
  REPR("repr($module, obj, /)", "Return a text that stands for an object."),
  ROUND("round($module, /, number, ndigits=None)",
      "Round a number to so many digits after the point; to an int when that is not given."),
  SETATTR("setattr($module, obj, name, value, /)", "Set an attribute: setattr(x, 'y', v) is x.y = v."),
  SORTED("sorted($module, iterable, /, *, key=None, reverse=False)",
      "Return a new list of the items of an iterable, in ascending order."),
  SUM("sum($module, iterable, /, start=0)", "Return the sum of start and the items of an iterable."),
  VARS("vars($module, object=<unrepresentable>, /)",
      "Return the __dict__ of an object, or locals() when no object is given.");

  private final String signature;
  private final String doc;

  BuiltinFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String binding() {
    return switch (this) {
      case SORTED -> "sorted($module, iterable=<unrepresentable>, /, *more, **kwargs)";
      case MAX -> "max($module, /, *args, **kwargs)";
      case MIN -> "min($module, /, *args, **kwargs)";
      default -> signature;
    };
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case IMPORT -> Importing.importModule(args[0], args[1], args[3], args[4]);
      case ABS -> Operators.unary(UnaryOp.ABSOLUTE, args[0]);
      case ALL -> IterationFunctions.all(args[0]);
      case ANY -> IterationFunctions.any(args[0]);
      case AITER -> AsyncFunctions.aiter(args[0]);
      case ANEXT -> AsyncFunctions.anext(args[0], args[1]);
      case ASCII -> Ascii.of(args[0]);
      case BIN -> Characters.digits(args[0], 2, "0b");
      case BREAKPOINT -> Breakpoints.call(args[0], args[1]);
      case CALLABLE -> PyBool.of(Calls.isCallable(args[0]));
      case CHR -> Characters.chr(args[0]);
      case COMPILE -> Evaluation.compile(args);
      case DELATTR -> AttributeFunctions.set(args[0], args[1], null);
      case DIR -> Namespaces.dir(args[0]);
      case DIVMOD -> Operators.binary(BinaryOp.DIVMOD, args[0], args[1]);
      case EVAL -> Evaluation.eval(args[0], args[1], args[2]);
      case EXEC -> Evaluation.exec(args[0], args[1], args[2], args[3]);
      case FORMAT -> Formatting.format(args[0], args[1]);
      case GETATTR -> AttributeFunctions.get(args[0], args[1], args[2]);
      case GLOBALS -> Namespaces.globals();
      case HASATTR -> AttributeFunctions.has(args[0], args[1]);
      case HASH -> PyInt.of(Comparison.hash(args[0]));
      case HEX -> Characters.digits(args[0], 16, "0x");
      case ID -> PyInt.of(Attributes.address(args[0]));
      case INPUT -> Input.read(args[0]);
      case ISINSTANCE -> PyBool.of(Instances.isInstance(args[0], args[1]));
      case ISSUBCLASS -> PyBool.of(Instances.isSubclass(args[0], args[1]));
      case ITER -> IterationFunctions.iter(args[0], args[1]);
      case LEN -> PyInt.of(Items.length(args[0]));
      case LOCALS -> Namespaces.locals();
      case MAX -> Extremes.of("max", true, (PyTuple) args[0], (PyDict) args[1]);
      case MIN -> Extremes.of("min", false, (PyTuple) args[0], (PyDict) args[1]);
      case NEXT -> IterationFunctions.next(args[0], args[1]);
      case OCT -> Characters.digits(args[0], 8, "0o");
      case ORD -> Characters.ord(args[0]);
      case POW -> Operators.power(args[0], args[1], args[2] == null ? PyNone.NONE : args[2]);
      case PRINT -> Printing.print(args[0], args[1], args[2], args[3], args[4]);
      case REPR -> Text.repr(args[0]);
      case ROUND -> Formatting.round(args[0], args[1]);
      case SETATTR -> AttributeFunctions.set(args[0], args[1], args[2]);
      case SORTED -> IterationFunctions.sorted(args[0], (PyTuple) args[1], (PyDict) args[2]);
      case SUM -> Summation.sum(args[0], args[1]);
      case VARS -> Namespaces.vars(args[0]);
    };
  }
}
