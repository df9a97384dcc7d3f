package org.minipy.interpreter.imports;

import java.io.File;
import java.util.TreeSet;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.modules.BuiltinModules;
import org.minipy.runtime.modules.sys.StandardModules;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;

/** The modules that {@code import} can find, by their names. */
public final class ModuleNames {
  private static final PyStr PATH = PyStr.intern("path");
  private static final String SUFFIX = ".py";

  private ModuleNames() {}

  /** The modules of the runtime, of the library, and those that lie in the folders of sys.path; sorted. */
  public static TreeSet<String> all(Interpreter interpreter) {
    TreeSet<String> names = new TreeSet<>();
    for (String name : StandardModules.NAMES.split("\\s+")) {
      if (BuiltinModules.has(name) || Library.hasModule(name)) {
        names.add(name);
      }
    }
    if (interpreter.sysDict().getBorrowed(PATH) instanceof PyList path) {
      for (int i = 0; i < path.size(); i++) {
        addFolder(path.get(i), interpreter, names);
      }
    }
    return names;
  }

  private static void addFolder(PyObject entry, Interpreter interpreter, TreeSet<String> names) {
    if (!(entry instanceof PyStr s) || Library.owns(s.value())) {
      return;
    }
    File[] files = new File(interpreter.settings().absolute(s.value().isEmpty() ? "." : s.value())).listFiles();
    if (files == null) {
      return;
    }
    for (File file : files) {
      String name = file.getName();
      if (name.endsWith(SUFFIX)) {
        names.add(name.substring(0, name.length() - SUFFIX.length()));
      } else if (new File(file, "__init__.py").isFile()) {
        names.add(name);
      }
    }
  }
}
