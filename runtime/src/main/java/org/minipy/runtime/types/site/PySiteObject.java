package org.minipy.runtime.types.site;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;

/** What interactive users find in builtins: exit and quit, copyright, credits and license, help. */
public final class PySiteObject extends PyGcObject implements HasDict {
  /** The type of exit and quit. */
  public static final PyType QUITTER = type("Quitter", new QuitterSlots());

  /** The type of copyright, credits and license. */
  public static final PyType PRINTER = type("_Printer", new PrinterSlots());

  /** The type of help. */
  public static final PyType HELPER = type("_Helper", new HelperSlots());

  private final String text;
  private PyDict dict;

  /** Makes one; {@code text} is what it shows. */
  public PySiteObject(PyType type, String text) {
    super(type);
    this.text = text;
    track();
  }

  private static PyType type(String name, SiteObjectSlots slots) {
    return PyType.builtin(name, slots).inModule("_sitebuiltins").withGc().withDict().withWeakrefs().sized(16, 0);
  }

  /** What it shows. */
  String text() {
    return text;
  }

  @Override
  public PyDict dictOrNull() {
    return dict;
  }

  @Override
  public PyDict dict() {
    if (dict == null) {
      dict = new PyDict();
    }
    return dict;
  }

  @Override
  public void setDict(PyDict newDict) {
    PyDict old = dict;
    dict = Refs.newRef(newDict);
    Refs.xdecref(old);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyObject old = dict;
    dict = null;
    Refs.xdecref(old);
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
