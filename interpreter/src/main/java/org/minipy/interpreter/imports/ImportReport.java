package org.minipy.interpreter.imports;

import java.util.function.Supplier;
import org.minipy.runtime.error.StandardError;
import org.minipy.runtime.host.Settings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Text;

/**
 * What -X importtime and -v write to stderr for each module that is loaded: how long that took, without and with what
 * it imports itself, and what loaded it.
 */
final class ImportReport {
  private static final int NANOS = 1000;

  private boolean hasHeader;
  private int depth;
  private long inner;

  /** A report, or null when {@code settings} want none. */
  static ImportReport orNull(Settings settings) {
    return settings.importTime || settings.verbose > 0 ? new ImportReport() : null;
  }

  /** Loads module {@code name} by {@code load}, and reports it. */
  PyObject load(Settings settings, String name, Supplier<PyObject> load) {
    if (settings.importTime && !hasHeader) {
      hasHeader = true;
      StandardError.write("import time: self [us] | cumulative | imported package\n");
    }
    long innerBefore = inner;
    inner = 0;
    depth++;
    long start = System.nanoTime();
    PyObject module;
    try {
      module = load.get();
    } finally {
      depth--;
    }
    long all = (System.nanoTime() - start) / NANOS;
    if (settings.importTime) {
      StandardError.write(
          "import time: " + right(all - inner, 9) + " | " + right(all, 10) + " | " + " ".repeat(depth * 2)
          + name + "\n");
    }
    if (settings.verbose > 0) {
      StandardError.write("import '" + name + "' # " + loader(module) + "\n");
    }
    inner = innerBefore + all;
    return module;
  }

  private static String right(long number, int width) {
    String text = Long.toString(number);
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String loader(PyObject module) {
    PyObject loader = Attributes.getOrNull(module, Names.LOADER);
    if (loader == null) {
      return "no loader";
    }
    try {
      return Text.reprText(loader);
    } finally {
      Refs.decref(loader);
    }
  }
}
