package org.minipy.interpreter.imports;

import java.io.IOException;
import java.io.InputStream;
import org.minipy.interpreter.frame.Tracebacks;

/**
 * The modules of the standard library that are written in Python: resources beside this class's package, which programs
 * see as files in a folder of this name.
 */
public final class Library {
  /** The folder's name, the last entry of sys.path. */
  public static final String ROOT = "<minipy>/lib";

  private static final String RESOURCES = "/org/minipy/lib";

  private Library() {}

  /** Whether {@code path} names something in the library. */
  public static boolean owns(String path) {
    return path.startsWith(ROOT);
  }

  /**
   * The name that code of the library file {@code path} goes by. Modules that CPython has in C show no frames in
   * tracebacks. Modules that CPython carries frozen within itself have no source there, and tracebacks show none.
   */
  static String codeName(String path) {
    String name = path.substring(ROOT.length() + 1, path.length() - ".py".length()).replace('/', '.');
    return switch (name) {
      case "abc", "codecs", "io", "_collections_abc", "_sitebuiltins", "genericpath", "posixpath", "os", "site", "stat",
          "importlib.util", "importlib.machinery", "runpy" -> "<frozen " + name + ">";
      case "_collections_abc_more" -> "<frozen _collections_abc>";
      case "_asyncio", "_contextvars", "_lsprof", "_pickle", "_queue", "binascii", "datetime", "decimal",
          "struct",
          "zlib" -> Tracebacks.NATIVE + name + ">";
      default -> path;
    };
  }

  /** Whether there is a file of that name. */
  static boolean hasFile(String path) {
    StoredTrees trees = StoredTrees.current();
    return trees != null ? trees.knows(path.substring(ROOT.length() + 1)) : hasResource(path);
  }

  private static boolean hasResource(String path) {
    return Library.class.getResource(RESOURCES + path.substring(ROOT.length())) != null;
  }

  /** Whether the library has the module or package {@code name}. */
  static boolean hasModule(String name) {
    String file = ROOT + "/" + name.replace('.', '/');
    return hasFile(file + ".py") || hasFile(file + "/__init__.py");
  }

  /** The tree of the file {@code path} as the build has stored it; null when it has not. */
  static byte[] readStored(String path) {
    StoredTrees trees = StoredTrees.current();
    return trees == null ? null : trees.read(path.substring(ROOT.length() + 1));
  }

  /** The bytes of the file {@code path}; null when there is none. */
  public static byte[] read(String path) {
    try (InputStream in = Library.class.getResourceAsStream(RESOURCES + path.substring(ROOT.length()))) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the standard library is damaged: " + path, e);
    }
  }
}
