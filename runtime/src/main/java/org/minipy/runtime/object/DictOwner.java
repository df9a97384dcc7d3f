package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.TypeObject;
import org.minipy.runtime.types.dict.PyDict;

/**
 * A built-in object that keeps its {@code __dict__} in a field. When {@link #dict} is visited and released among its
 * other references is for each class to say.
 */
public abstract class DictOwner extends PyGcObject implements HasDict {
  /** The dict, owned; null while it has not been needed. */
  protected PyDict dict;

  /** Makes an untracked object without dict. */
  protected DictOwner(TypeObject type) {
    super(type);
  }

  @Override
  public final PyDict dictOrNull() {
    return dict;
  }

  @Override
  public final PyDict dict() {
    if (dict == null) {
      dict = new PyDict();
    }
    return dict;
  }

  @Override
  public final void setDict(PyDict newDict) {
    PyDict old = dict;
    dict = Refs.xnewRef(newDict);
    Refs.xdecref(old);
  }
}
