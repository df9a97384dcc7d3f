package org.minipy.interpreter.imports;

import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.source.SourceText;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The methods of SourceFileLoader. */
enum SourceLoaderMethod implements BuiltinMethod {
  CREATE_MODULE("create_module($self, spec)", "Leave it to the import system to make the module: return None."),
  EXEC_MODULE("exec_module($self, module)", "Run the source in a module."),
  GET_CODE("get_code($self, fullname)", "Compile the source."),
  GET_DATA("get_data($self, path)", "Return the bytes of a file."),
  GET_FILENAME("get_filename($self, name=None)", "Return the file's name."),
  GET_SOURCE("get_source($self, fullname)", "Return the source as a str."),
  IS_PACKAGE("is_package($self, fullname)", "Return whether the file is the __init__ of a package."),
  LOAD_MODULE("load_module($self, fullname=None)", "Import the module and return it; the old way."),
  SOURCE_TO_CODE("source_to_code($self, data, path)", "Compile source text or an AST object.");

  private final String signature;
  private final String doc;

  SourceLoaderMethod(String signature, String doc) {
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
    PySourceLoader loader = (PySourceLoader) self;
    return switch (this) {
      case CREATE_MODULE -> PyNone.owned();
      case EXEC_MODULE -> execute(loader, args[0]);
      case GET_CODE -> ImportSystem.current().loading().sourceCode(loader);
      case GET_DATA -> PyBytes.of(SourceFiles.read(text(args[0])));
      case GET_FILENAME -> fileName(loader, args[0]);
      case GET_SOURCE -> source(loader, args[0]);
      case IS_PACKAGE -> PyBool.of(loader.isPackage(text(args[0])));
      case LOAD_MODULE -> ImportSystem.current().loading().loadByName(loader, args[0]);
      case SOURCE_TO_CODE -> Interpreter.current().compile(args[0], text(args[1]), "exec", 0, false, -1);
    };
  }

  private static PyObject execute(PySourceLoader loader, PyObject module) {
    ImportSystem.current().loading().execute(loader, module);
    return PyNone.owned();
  }

  private static PyObject fileName(PySourceLoader loader, PyObject name) {
    loader.check(name);
    return PyType.of(loader).slots().getAttribute(loader, ImportNames.PATH);
  }

  private static PyObject source(PySourceLoader loader, PyObject name) {
    loader.check(name);
    String path = loader.path();
    try {
      return PyStr.of(SourceText.decode(path, SourceFiles.read(path)).text());
    } catch (PySyntaxError e) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "source not available through get_data()");
    }
  }

  private static String text(PyObject o) {
    if (o instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError("expected str, bytes or os.PathLike object, not " + PyType.of(o).name());
  }
}
