package org.minipy.runtime.object;

import org.minipy.runtime.types.text.PyStr;

/** Attribute names that the runtime itself looks up. */
public final class Names {
  public static final PyStr NAME = PyStr.intern("__name__");
  public static final PyStr QUALNAME = PyStr.intern("__qualname__");
  public static final PyStr MODULE = PyStr.intern("__module__");
  public static final PyStr DOC = PyStr.intern("__doc__");
  public static final PyStr DICT = PyStr.intern("__dict__");
  public static final PyStr CLASS = PyStr.intern("__class__");
  public static final PyStr CLASSCELL = PyStr.intern("__classcell__");
  public static final PyStr SLOTS = PyStr.intern("__slots__");
  public static final PyStr WEAKREF = PyStr.intern("__weakref__");
  public static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
  public static final PyStr BUILTINS = PyStr.intern("__builtins__");
  public static final PyStr FILE = PyStr.intern("__file__");
  public static final PyStr PATH = PyStr.intern("__path__");
  public static final PyStr PACKAGE = PyStr.intern("__package__");
  public static final PyStr LOADER = PyStr.intern("__loader__");
  public static final PyStr SPEC = PyStr.intern("__spec__");
  public static final PyStr ALL = PyStr.intern("__all__");
  public static final PyStr MAIN = PyStr.intern("__main__");
  public static final PyStr IMPORT = PyStr.intern("__import__");
  public static final PyStr BUILD_CLASS = PyStr.intern("__build_class__");
  public static final PyStr PREPARE = PyStr.intern("__prepare__");
  public static final PyStr SET_NAME = PyStr.intern("__set_name__");
  public static final PyStr INIT_SUBCLASS = PyStr.intern("__init_subclass__");
  public static final PyStr CLASS_GETITEM = PyStr.intern("__class_getitem__");
  public static final PyStr MRO_ENTRIES = PyStr.intern("__mro_entries__");
  public static final PyStr ORIG_BASES = PyStr.intern("__orig_bases__");
  public static final PyStr TYPE_PARAMS = PyStr.intern("__type_params__");
  public static final PyStr INSTANCECHECK = PyStr.intern("__instancecheck__");
  public static final PyStr SUBCLASSCHECK = PyStr.intern("__subclasscheck__");
  public static final PyStr SUBCLASSHOOK = PyStr.intern("__subclasshook__");
  public static final PyStr ABSTRACTMETHODS = PyStr.intern("__abstractmethods__");
  public static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");
  public static final PyStr ENTER = PyStr.intern("__enter__");
  public static final PyStr EXIT = PyStr.intern("__exit__");
  public static final PyStr AENTER = PyStr.intern("__aenter__");
  public static final PyStr AEXIT = PyStr.intern("__aexit__");
  public static final PyStr GETATTR = PyStr.intern("__getattr__");
  public static final PyStr DIR = PyStr.intern("__dir__");
  public static final PyStr REVERSED = PyStr.intern("__reversed__");
  public static final PyStr LENGTH_HINT = PyStr.intern("__length_hint__");
  public static final PyStr FORMAT = PyStr.intern("__format__");
  public static final PyStr ROUND = PyStr.intern("__round__");
  public static final PyStr TRUNC = PyStr.intern("__trunc__");
  public static final PyStr MISSING = PyStr.intern("__missing__");
  public static final PyStr BYTES = PyStr.intern("__bytes__");
  public static final PyStr SIZEOF = PyStr.intern("__sizeof__");
  public static final PyStr WRAPPED = PyStr.intern("__wrapped__");
  public static final PyStr NOTES = PyStr.intern("__notes__");
  public static final PyStr KEYS = PyStr.intern("keys");
  public static final PyStr ITEMS = PyStr.intern("items");
  public static final PyStr SEND = PyStr.intern("send");
  public static final PyStr THROW = PyStr.intern("throw");
  public static final PyStr CLOSE = PyStr.intern("close");
  public static final PyStr WRITE = PyStr.intern("write");
  public static final PyStr FLUSH = PyStr.intern("flush");
  public static final PyStr UNDERSCORE = PyStr.intern("_");

  private Names() {}
}
