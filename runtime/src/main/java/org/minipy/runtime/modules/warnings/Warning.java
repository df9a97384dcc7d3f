package org.minipy.runtime.modules.warnings;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/**
 * A warning on its way; all references are borrowed.
 *
 * @param message the instance of the category
 * @param text what it says
 * @param sourceLine the text of the line it is about, or null
 * @param source the object it is about, or null
 */
record Warning(PyObject message, PyObject category, PyStr text, PyStr fileName, int line, String sourceLine,
    PyObject source) {}
