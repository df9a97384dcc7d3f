package org.minipy.interpreter.imports;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * Finds and loads the modules written in Java: {@code importlib.machinery.BuiltinImporter}, a class that is not
 * instantiated.
 */
enum BuiltinImporter implements BuiltinMethod {
  FIND_SPEC("find_spec($type, fullname, path=None, target=None)", "Return the spec of a built-in module, or None."),
  CREATE_MODULE("create_module(spec)", "Make a built-in module."),
  EXEC_MODULE("exec_module(module)", "Do nothing: the module is complete."),
  GET_CODE("get_code($type, fullname)", "Return None: there is no code object."),
  GET_SOURCE("get_source($type, fullname)", "Return None: there is no source."),
  IS_PACKAGE("is_package($type, fullname)", "Return False."),
  LOAD_MODULE("load_module($type, fullname)", "Import a built-in module and return it; the old way.");

  /** The type {@code BuiltinImporter}. */
  static final PyType TYPE =
      PyType.builtin("BuiltinImporter", new ImporterSlots()).inModule("_frozen_importlib").shownShort().withDict()
          .withWeakrefs();

  private final String signature;
  private final String doc;

  BuiltinImporter(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  /** The slots of the type. */
  private static final class ImporterSlots extends Slots {
    @Override
    public BuiltinMethod[] methods() {
      return values();
    }

    @Override
    public String doc() {
      return "Finds and loads built-in modules.";
    }
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
      case FIND_SPEC -> orNone(imports.finding().builtinSpecOrNull(name(args[0])));
      case CREATE_MODULE -> imports.loading().createBuiltin(args[0]);
      case EXEC_MODULE -> PyNone.owned();
      case GET_CODE, GET_SOURCE -> {
        require(imports, args[0]);
        yield PyNone.owned();
      }
      case IS_PACKAGE -> {
        require(imports, args[0]);
        yield PyBool.of(false);
      }
      case LOAD_MODULE -> {
        require(imports, args[0]);
        yield imports.importByName(name(args[0]));
      }
    };
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.owned() : o;
  }

  private static String name(PyObject o) {
    if (o instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError("module name must be str, not " + PyType.of(o).name());
  }

  private static void require(ImportSystem imports, PyObject fullName) {
    if (!imports.hasBuiltin(name(fullName))) {
      throw notBuiltin(fullName);
    }
  }

  /** The ImportError for a name that no built-in module has. */
  static PyException notBuiltin(PyObject name) {
    String shown = Text.reprText(name);
    return ImportErrors.importError(ExceptionTypes.IMPORT_ERROR, shown + " is not a built-in module", name, null);
  }
}
