package org.minipy.runtime.modules.sys;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.Settings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.modules.BuiltinModules;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.io.Opening;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.namespace.PySimpleNamespace;
import org.minipy.runtime.types.number.IntDigitsLimit;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The module sys. */
public final class SysModule extends BuiltinModule {
  private static final int HEXVERSION = 0x030c01f0;
  /** {@code sys.version}. */
  public static final String VERSION = "3.12.1 (main) [MiniPy 1.0 on Java " + Runtime.version().feature() + "]";

  /** Declares the module. */
  public SysModule() {
    super("sys", "What the interpreter lets programs see and set of itself.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return SysFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    Interpreter interpreter = Interpreter.current();
    Settings settings = interpreter.settings();
    put(module, "modules", interpreter.modules());
    addFiles(module, settings);
    addVersion(module);
    addPlaces(module, settings);
    addLimits(module);
    putSteal(module, "flags", SysInfo.flags(settings));
    putSteal(module, "warnoptions", list(settings.warnOptions));
    putSteal(module, "_xoptions", options(settings.xOptions));
    putSteal(module, "dont_write_bytecode", PyBool.of(settings.dontWriteBytecode != 0));
    putSteal(module, "pycache_prefix",
        settings.pycachePrefix == null ? PyNone.owned() : PyStr.of(settings.pycachePrefix));
    if (settings.intMaxStrDigits != IntDigitsLimit.DEFAULT) {
      IntDigitsLimit.ofCurrentInterpreter().set(settings.intMaxStrDigits);
    }
    String[] names = BuiltinModules.names();
    putSteal(module, "builtin_module_names", strings(names));
    putSteal(module, "stdlib_module_names", PyFrozenSet.ofWords(StandardModules.NAMES));
    for (String hook : new String[] {"breakpointhook", "displayhook", "excepthook", "unraisablehook"}) {
      put(module, "__" + hook + "__", module.dict().getBorrowed(PyStr.intern(hook)));
    }
  }

  private static void addFiles(PyModule module, Settings settings) {
    addFile(module, "stdin", 0, settings.standardErrors, settings);
    addFile(module, "stdout", 1, settings.standardErrors, settings);
    addFile(module, "stderr", 2, "backslashreplace", settings);
  }

  private static void addFile(PyModule module, String name, int number, String errors, Settings settings) {
    PyObject fileSteal = settings.closedFiles.indexOf('0' + number) >= 0 ? PyNone.owned()
        : Opening.standard(number, settings.standardEncoding, errors, settings.unbuffered);
    put(module, "__" + name + "__", fileSteal);
    putSteal(module, name, fileSteal);
  }

  private static void addVersion(PyModule module) {
    putSteal(module, "version", new PyStr(VERSION));
    putSteal(module, "version_info", SysInfo.version());
    putSteal(module, "hexversion", PyInt.of(HEXVERSION));
    putSteal(module, "api_version", PyInt.of(1013));
    putSteal(module, "copyright", new PyStr("MiniPy: see the file LICENSE."));
    putSteal(module, "platform", PyStr.of("linux"));
    put(module, "byteorder", PyStr.intern("little"));
    PySimpleNamespace implementation = new PySimpleNamespace(PySimpleNamespace.TYPE);
    PyDict fields = implementation.dict();
    fields.put(PyStr.intern("name"), PyStr.intern("minipy"));
    fields.put(PyStr.intern("cache_tag"), PyNone.NONE);
    fields.put(PyStr.intern("version"), module.dict().getBorrowed(PyStr.intern("version_info")));
    fields.putSteal(PyStr.intern("hexversion"), PyInt.of(HEXVERSION));
    putSteal(module, "implementation", implementation);
  }

  private static void addPlaces(PyModule module, Settings settings) {
    putSteal(module, "argv", list(settings.argv));
    putSteal(module, "orig_argv", list(settings.originalArgv));
    putSteal(module, "path", list(settings.path));
    putSteal(module, "executable", PyStr.of(settings.executable));
    putSteal(module, "_base_executable", PyStr.of(settings.executable));
    for (String name : new String[] {"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"}) {
      putSteal(module, name, PyStr.of(settings.prefix));
    }
    putSteal(module, "platlibdir", PyStr.of("lib"));
    put(module, "abiflags", PyStr.EMPTY);
    putSteal(module, "meta_path", new PyList());
    putSteal(module, "path_hooks", new PyList());
    putSteal(module, "path_importer_cache", new PyDict());
  }

  private static void addLimits(PyModule module) {
    putSteal(module, "maxsize", PyInt.of(Long.MAX_VALUE));
    putSteal(module, "maxunicode", PyInt.of(Character.MAX_CODE_POINT));
    putSteal(module, "float_info", SysInfo.floats());
    putSteal(module, "int_info", SysInfo.ints());
    putSteal(module, "hash_info", SysInfo.hashes());
    putSteal(module, "thread_info", SysInfo.threads());
    put(module, "float_repr_style", PyStr.intern("short"));
  }

  private static PyList list(String[] texts) {
    PyList list = new PyList();
    for (String text : texts) {
      list.appendSteal(PyStr.of(text));
    }
    return list;
  }

  private static PyTuple strings(String[] texts) {
    PyObject[] items = new PyObject[texts.length];
    for (int i = 0; i < texts.length; i++) {
      items[i] = PyStr.intern(texts[i]);
    }
    return PyTuple.ofSteal(items);
  }

  private static PyDict options(String[] given) {
    PyDict options = new PyDict();
    for (String option : given) {
      int equals = option.indexOf('=');
      PyObject value = equals < 0 ? PyBool.of(true) : PyStr.of(option.substring(equals + 1));
      options.putSteal(PyStr.of(equals < 0 ? option : option.substring(0, equals)), value);
    }
    return options;
  }
}
