package org.minipy.runtime.types.site;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;

/** What interactive users find in builtins: exit and quit, copyright, credits and license, help. */
public final class PySiteObject extends DictOwner {
  /** The type of exit and quit. */
  public static final PyType QUITTER = type("Quitter", new QuitterSlots());

  /** The type of copyright, credits and license. */
  public static final PyType PRINTER = type("_Printer", new PrinterSlots());

  /** The type of help. */
  public static final PyType HELPER = type("_Helper", new HelperSlots());

  private final String text;

  /** Makes one; {@code text} is what it shows. */
  public PySiteObject(PyType type, String text) {
    super(type);
    this.text = text;
    if (type == QUITTER) {
      QuitterSlots.addAttributes(dict(), text);
    }
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
