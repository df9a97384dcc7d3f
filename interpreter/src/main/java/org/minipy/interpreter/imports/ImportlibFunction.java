package org.minipy.interpreter.imports;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.singleton.PyNone;

/** The functions of the module {@code _frozen_importlib}. */
enum ImportlibFunction implements BuiltinMethod {
  EXEC("_exec($module, spec, module)", "Run a module of sys.modules again, as its spec says."),
  FIND_SPEC("_find_spec($module, name, path, target=None)",
      "Ask the finders of sys.meta_path for a spec; None when there is none."),
  GCD_IMPORT("_gcd_import($module, name)", "Import a module by its full name."),
  MODULE_FROM_SPEC("module_from_spec($module, spec)", "Make a module from a spec; its code does not run.");

  private final String signature;
  private final String doc;

  ImportlibFunction(String signature, String doc) {
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
    ImportSystem imports = ImportSystem.current();
    return switch (this) {
      case EXEC -> imports.loading().reload(args[0], Refs.newRef(args[1]));
      case FIND_SPEC -> find(imports, args);
      case GCD_IMPORT -> imports.importByName(Text.strText(args[0]));
      case MODULE_FROM_SPEC -> imports.loading().moduleFromSpec(args[0]);
    };
  }

  private static PyObject find(ImportSystem imports, PyObject[] args) {
    PyObject path = args[1] == PyNone.NONE ? null : args[1];
    PyObject spec = imports.finding().specOrNull(Text.strText(args[0]), path, args[2]);
    return spec == null ? PyNone.owned() : spec;
  }
}
