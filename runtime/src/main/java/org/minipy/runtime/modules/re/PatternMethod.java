package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexMatcher;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods of patterns. */
enum PatternMethod implements BuiltinMethod {
  MATCH("match($self, /, string, pos=0, endpos=sys.maxsize)", "Match at the beginning; None when it does not."),
  FULLMATCH(
      "fullmatch($self, /, string, pos=0, endpos=sys.maxsize)", "Match all of the string; None when it does not."),
  SEARCH("search($self, /, string, pos=0, endpos=sys.maxsize)", "The first match in the string; None without one."),
  SUB("sub($self, /, repl, string, count=0)", "The string with matches replaced."),
  SUBN("subn($self, /, repl, string, count=0)", "The string with matches replaced, and how many were."),
  FINDALL("findall($self, /, string, pos=0, endpos=sys.maxsize)", "A list of what matched, or of the groups."),
  SPLIT("split($self, /, string, maxsplit=0)", "A list of what stands between the matches."),
  FINDITER("finditer($self, /, string, pos=0, endpos=sys.maxsize)", "An iterator over the matches."),
  COPY("__copy__($self, /)", null),
  DEEPCOPY("__deepcopy__($self, memo, /)", null),
  CLASS_GETITEM("__class_getitem__($type, object, /)", "See PEP 585");

  private final String signature;
  private final String doc;

  PatternMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case MATCH, FULLMATCH, SEARCH -> one((PyPattern) self, args);
      case SUB -> new Substitution((PyPattern) self, args[0], args[1], count(args[2])).text();
      case SUBN -> new Substitution((PyPattern) self, args[0], args[1], count(args[2])).textAndCount();
      case FINDALL -> PatternLists.findAll((PyPattern) self, region(self, args));
      case SPLIT -> PatternLists.split((PyPattern) self, args[0], count(args[1]));
      case FINDITER -> new PyMatchIterator((PyPattern) self, region(self, args));
      case COPY, DEEPCOPY -> Refs.newRef(self);
      case CLASS_GETITEM -> new PyGenericAlias(self, args[0]);
    };
  }

  private PyObject one(PyPattern pattern, PyObject[] args) {
    Region region = region(pattern, args);
    RegexMatcher matcher = region.matcher(pattern);
    boolean found = this == SEARCH ? matcher.search(region.start(), false)
        : matcher.matches(region.start(), this == FULLMATCH);
    return found ? new PyMatch(pattern, region, matcher) : PyNone.owned();
  }

  private static Region region(PyObject self, PyObject[] args) {
    return Region.of(((PyPattern) self).subject(args[0]), args[1], args[2]);
  }

  private static long count(PyObject given) {
    return given == null ? 0 : Indexes.toIndex(given);
  }
}
