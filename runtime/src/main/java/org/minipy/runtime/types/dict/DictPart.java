package org.minipy.runtime.types.dict;

/** What views and iterators of a dict show of each item. */
enum DictPart {
  KEY,
  VALUE,
  ITEM
}
