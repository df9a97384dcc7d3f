package org.minipy.runtime.modules.re;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.dict.PyMappingProxy;
import org.minipy.runtime.types.number.PyInt;

/** The attributes of patterns. */
enum PatternAttribute implements BuiltinAttribute {
  PATTERN("pattern", "What was compiled."),
  FLAGS("flags", "The flags as a number."),
  GROUPS("groups", "The number of groups."),
  GROUPINDEX("groupindex", "The numbers of the groups by their names.");

  private final String attributeName;
  private final String doc;

  PatternAttribute(String attributeName, String doc) {
    this.attributeName = attributeName;
    this.doc = doc;
  }

  @Override
  public String attributeName() {
    return attributeName;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public boolean isMember() {
    return this != GROUPINDEX;
  }

  @Override
  public PyObject get(PyObject self) {
    PyPattern p = (PyPattern) self;
    return switch (this) {
      case PATTERN -> Refs.newRef(p.pattern());
      case FLAGS -> PyInt.of(p.program().flags());
      case GROUPS -> PyInt.of(p.program().groups());
      case GROUPINDEX -> new PyMappingProxy(p.groupIndex());
    };
  }
}
