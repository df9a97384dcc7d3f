package org.minipy.interpreter.imports;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The loader of packages that have no file: {@code importlib.machinery.NamespaceLoader}. */
final class NamespaceLoader extends ImportObject {
  /** The type {@code NamespaceLoader}. */
  static final PyType TYPE = PyType.builtin("NamespaceLoader", new LoaderSlots())
      .inModule("_frozen_importlib_external").shownShort().withGc().withDict().withWeakrefs().sized(16, 0).sealed();

  /** Makes the loader of a package whose folders are {@code path}. */
  NamespaceLoader(PyObject path) {
    super(TYPE);
    put(ImportNames.UNDER_PATH, path);
  }

  /** The slots of the type. */
  private static final class LoaderSlots extends Slots {
    @Override
    public BuiltinMethod[] methods() {
      return Method.values();
    }

    @Override
    public String specials() {
      return "__init__";
    }

    @Override
    public String doc() {
      return "Loads a package that is nothing but folders.";
    }

    @Override
    public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
      PyObject[] bound = ArgumentBinder.bind(
          Signature.parse("__init__(name, path, path_finder)"), "NamespaceLoader.__init__", args, keywords);
      return new NamespaceLoader(bound[1]);
    }
  }

  /** The methods of the type. */
  private enum Method implements BuiltinMethod {
    CREATE_MODULE("create_module($self, spec)", "Leave it to the import system to make the module: return None."),
    EXEC_MODULE("exec_module($self, module)", "Do nothing: there is no code to run."),
    GET_CODE("get_code($self, fullname)", "Return an empty code object."),
    GET_SOURCE("get_source($self, fullname)", "Return an empty str."),
    IS_PACKAGE("is_package($self, fullname)", "Return True.");

    private final String signature;
    private final String doc;

    Method(String signature, String doc) {
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
      return switch (this) {
        case CREATE_MODULE, EXEC_MODULE -> PyNone.owned();
        case GET_CODE -> Interpreter.current().compile(PyStr.EMPTY, "<string>", "exec", 0, false, -1);
        case GET_SOURCE -> Refs.newRef(PyStr.EMPTY);
        case IS_PACKAGE -> PyBool.of(true);
      };
    }
  }
}
