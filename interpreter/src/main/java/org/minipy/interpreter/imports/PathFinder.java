package org.minipy.interpreter.imports;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * Finds modules along sys.path or a package's path: {@code importlib.machinery.PathFinder}, a class that is not
 * instantiated.
 */
enum PathFinder implements BuiltinMethod {
  FIND_SPEC("find_spec($type, fullname, path=None, target=None)", "Return the spec of a module on a path, or None."),
  INVALIDATE_CACHES("invalidate_caches()", "Do nothing: the contents of folders are not remembered.");

  /** The type {@code PathFinder}. */
  static final PyType TYPE =
      PyType.builtin("PathFinder", new FinderSlots()).inModule("_frozen_importlib_external").shownShort().withDict()
          .withWeakrefs();

  private final String signature;
  private final String doc;

  PathFinder(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  /** The slots of the type. */
  private static final class FinderSlots extends Slots {
    @Override
    public BuiltinMethod[] methods() {
      return values();
    }

    @Override
    public String doc() {
      return "Finds modules along sys.path or the path of a package.";
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
    return switch (this) {
      case FIND_SPEC -> find(args[0], args[1] == PyNone.NONE ? null : args[1]);
      case INVALIDATE_CACHES -> PyNone.owned();
    };
  }

  private static PyObject find(PyObject name, PyObject path) {
    if (!(name instanceof PyStr s)) {
      throw Errors.typeError("module name must be str, not " + PyType.of(name).name());
    }
    PyObject spec = ImportSystem.current().finding().pathSpecOrNull(s.value(), path);
    return spec == null ? PyNone.owned() : spec;
  }
}
