package org.minipy.interpreter.imports;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;

/** The modules on which importlib stands: functions and types of the import system. */
final class ImportlibModules {
  private ImportlibModules() {}

  static boolean has(String name) {
    return name.equals("_frozen_importlib") || name.equals("_frozen_importlib_external");
  }

  static PyModule createOrNull(String name) {
    return switch (name) {
      case "_frozen_importlib" -> new Core().create();
      case "_frozen_importlib_external" -> new Files().create();
      default -> null;
    };
  }

  /** The module {@code _frozen_importlib}. */
  private static final class Core extends BuiltinModule {
    Core() {
      super("_frozen_importlib", "The part of the import system that knows nothing of files.");
    }

    @Override
    protected BuiltinMethod[] functions() {
      return ImportlibFunction.values();
    }

    @Override
    protected void populate(PyModule module) {
      putTypes(module, PyModuleSpec.TYPE, BuiltinImporter.TYPE);
    }
  }

  /** The module {@code _frozen_importlib_external}. */
  private static final class Files extends BuiltinModule {
    Files() {
      super("_frozen_importlib_external", "The part of the import system that knows of files.");
    }

    @Override
    protected void populate(PyModule module) {
      putTypes(module, PySourceLoader.TYPE, NamespaceLoader.TYPE, NamespacePath.TYPE, PathFinder.TYPE);
    }
  }
}
