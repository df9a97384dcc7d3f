package org.minipy.interpreter.imports;

import org.minipy.runtime.types.text.PyStr;

/** Attribute names of the import system. */
final class ImportNames {
  static final PyStr NAME = PyStr.intern("name");
  static final PyStr LOADER = PyStr.intern("loader");
  static final PyStr ORIGIN = PyStr.intern("origin");
  static final PyStr LOADER_STATE = PyStr.intern("loader_state");
  static final PyStr LOCATIONS = PyStr.intern("submodule_search_locations");
  static final PyStr UNINITIALIZED_SUBMODULES = PyStr.intern("_uninitialized_submodules");
  static final PyStr SET_FILEATTR = PyStr.intern("_set_fileattr");
  static final PyStr CACHED_FIELD = PyStr.intern("_cached");
  static final PyStr INITIALIZING = PyStr.intern("_initializing");
  static final PyStr CACHED = PyStr.intern("cached");
  static final PyStr PARENT = PyStr.intern("parent");
  static final PyStr HAS_LOCATION = PyStr.intern("has_location");
  static final PyStr PATH = PyStr.intern("path");
  static final PyStr UNDER_PATH = PyStr.intern("_path");
  static final PyStr META_PATH = PyStr.intern("meta_path");
  static final PyStr PATH_HOOKS = PyStr.intern("path_hooks");
  static final PyStr PATH_IMPORTER_CACHE = PyStr.intern("path_importer_cache");
  static final PyStr FIND_SPEC = PyStr.intern("find_spec");
  static final PyStr CREATE_MODULE = PyStr.intern("create_module");
  static final PyStr EXEC_MODULE = PyStr.intern("exec_module");
  static final PyStr LOAD_MODULE = PyStr.intern("load_module");
  static final PyStr GET_CODE = PyStr.intern("get_code");
  static final PyStr GET_DATA = PyStr.intern("get_data");
  static final PyStr SOURCE_TO_CODE = PyStr.intern("source_to_code");
  static final PyStr IS_PACKAGE = PyStr.intern("is_package");
  static final PyStr DUNDER_CACHED = PyStr.intern("__cached__");

  private ImportNames() {}
}
