package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.SpecFormat;
import org.minipy.runtime.algorithm.StringCase;
import org.minipy.runtime.algorithm.StringPredicates;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of str. */
enum StrMethod implements BuiltinMethod {
  ENCODE("encode($self, /, encoding='utf-8', errors='strict')", "Give the bytes that encode the text."),
  REPLACE("replace($self, old, new, count=-1, /)",
      "Give a copy with new in place of old, at most count times if given."),
  SPLIT("split($self, /, sep=None, maxsplit=-1)", "Give the list of parts between separators, from the left."),
  RSPLIT("rsplit($self, /, sep=None, maxsplit=-1)",
      "Give the list of parts between separators, counted from the right."),
  JOIN("join($self, iterable, /)", "Join any number of strings, with this one between them."),
  CAPITALIZE("capitalize($self, /)", "Give a copy whose first character is upper case, the rest lower case."),
  CASEFOLD("casefold($self, /)", "Give a form in which texts that differ only in case are equal."),
  TITLE("title($self, /)", "Give a copy in which each word starts with a title-case character."),
  CENTER("center($self, width, fillchar=' ', /)", "Give a copy centred in a field of the given width."),
  COUNT("count($self, sub[, start[, end]], /) --", "Count the places where sub is found, without overlap."),
  EXPANDTABS("expandtabs($self, /, tabsize=8)", "Give a copy with blanks in place of tabs."),
  FIND("find($self, sub[, start[, end]], /)", "Give the first place where sub is found, or -1."),
  PARTITION("partition($self, sep, /)", "Give what is before the first sep, sep, and what is after it."),
  INDEX("index($self, sub[, start[, end]], /) --",
      "Give the first place where sub is found; ValueError if there is none."),
  LJUST("ljust($self, width, fillchar=' ', /)", "Give a copy at the left of a field of the given width."),
  LOWER("lower($self, /)", "Give a copy in lower case."),
  LSTRIP("lstrip($self, chars=None, /)", "Give a copy without white space, or the given characters, at the start."),
  RFIND("rfind($self, sub[, start[, end]], /)", "Give the last place where sub is found, or -1."),
  RINDEX("rindex($self, sub[, start[, end]], /)",
      "Give the last place where sub is found; ValueError if there is none."),
  RJUST("rjust($self, width, fillchar=' ', /)", "Give a copy at the right of a field of the given width."),
  RSTRIP("rstrip($self, chars=None, /)", "Give a copy without white space, or the given characters, at the end."),
  RPARTITION("rpartition($self, sep, /)", "Give what is before the last sep, sep, and what is after it."),
  SPLITLINES("splitlines($self, /, keepends=False)", "Give the list of lines."),
  STRIP("strip($self, chars=None, /)", "Give a copy without white space, or the given characters, at both ends."),
  SWAPCASE("swapcase($self, /)", "Give a copy with upper and lower case exchanged."),
  TRANSLATE("translate($self, table, /)", "Give a copy with each character replaced as the table says."),
  UPPER("upper($self, /)", "Give a copy in upper case."),
  STARTSWITH("startswith($self, prefix[, start[, end]], /)",
      "Tell whether the text starts with the prefix, or one of several."),
  ENDSWITH("endswith($self, suffix[, start[, end]], /)",
      "Tell whether the text ends with the suffix, or one of several."),
  REMOVEPREFIX("removeprefix($self, prefix, /)", "Give a copy without the prefix, if it is there."),
  REMOVESUFFIX("removesuffix($self, suffix, /)", "Give a copy without the suffix, if it is there."),
  ISASCII("isascii($self, /)", "Tell whether all characters are ASCII."),
  ISLOWER("islower($self, /)", "Tell whether all cased characters are lower case, and there are some."),
  ISUPPER("isupper($self, /)", "Tell whether all cased characters are upper case, and there are some."),
  ISTITLE("istitle($self, /)", "Tell whether each word starts upper case and goes on in lower case."),
  ISSPACE("isspace($self, /)", "Tell whether all characters are white space, and there are some."),
  ISDECIMAL("isdecimal($self, /)", "Tell whether all characters are decimal digits, and there are some."),
  ISDIGIT("isdigit($self, /)", "Tell whether all characters are digits, and there are some."),
  ISNUMERIC("isnumeric($self, /)", "Tell whether all characters have a numeric value, and there are some."),
  ISALPHA("isalpha($self, /)", "Tell whether all characters are letters, and there are some."),
  ISALNUM("isalnum($self, /)", "Tell whether all characters are letters or have a numeric value, and there are some."),
  ISIDENTIFIER("isidentifier($self, /)", "Tell whether the text has the form of a name."),
  ISPRINTABLE("isprintable($self, /)", "Tell whether repr() shows all characters as they are."),
  ZFILL("zfill($self, width, /)", "Give a copy with zeros in front, after a sign, to fill a field of the given width."),
  FORMAT("format($self, *args, **kwargs) --", "Give a copy with values in place of its fields in braces."),
  FORMAT_MAP("format_map($self, mapping, /) --",
      "Give a copy with values of a mapping in place of its fields in braces."),
  FORMAT_SPECIAL("__format__($self, format_spec, /)", "Give the text in the form that format_spec asks for."),
  MAKETRANS("maketrans(x, y=None, z=None, /)", "Make a table for translate()."),
  SIZEOF("__sizeof__($self, /)", "Give the size in memory, in bytes."),
  GETNEWARGS("__getnewargs__($self, /) --", null);

  private final String signature;
  private final String doc;

  StrMethod(String signature, String doc) {
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
    PyStr s = (PyStr) self;
    return switch (this) {
      case ENCODE -> encode(s, args[0], args[1]);
      case REPLACE -> StrEdit.replace(s, args[0], args[1], args[2]);
      case SPLIT -> StrSplit.split(s, args[0], args[1], false);
      case RSPLIT -> StrSplit.split(s, args[0], args[1], true);
      case JOIN -> StrJoin.join(s, args[0]);
      case CAPITALIZE -> PyStr.unshared(StringCase.capitalize(s.value()));
      case CASEFOLD -> PyStr.unshared(StringCase.fold(s.value()));
      case TITLE -> PyStr.unshared(StringCase.title(s.value()));
      case CENTER -> StrEdit.pad(s, args[0], args[1], true, true);
      case COUNT -> StrSearch.count(s, args);
      case EXPANDTABS -> StrEdit.expandTabs(s, args[0]);
      case FIND -> StrSearch.find(s, args, false);
      case PARTITION -> StrSplit.partition(s, args[0], false);
      case INDEX -> StrSearch.index(s, args, false);
      case LJUST -> StrEdit.pad(s, args[0], args[1], false, true);
      case LOWER -> PyStr.unshared(StringCase.lower(s.value()));
      case LSTRIP -> StrEdit.strip("lstrip", s, args[0], true, false);
      case RFIND -> StrSearch.find(s, args, true);
      case RINDEX -> StrSearch.index(s, args, true);
      case RJUST -> StrEdit.pad(s, args[0], args[1], true, false);
      case RSTRIP -> StrEdit.strip("rstrip", s, args[0], false, true);
      case RPARTITION -> StrSplit.partition(s, args[0], true);
      case SPLITLINES -> StrSplit.lines(s, args[0] != null && Truth.of(args[0]));
      case STRIP -> StrEdit.strip("strip", s, args[0], true, true);
      case SWAPCASE -> PyStr.unshared(StringCase.swapCase(s.value()));
      case TRANSLATE -> StrTranslation.translate(s, args[0]);
      case UPPER -> PyStr.unshared(StringCase.upper(s.value()));
      case STARTSWITH -> StrSearch.hasAffix("startswith", s, args, false);
      case ENDSWITH -> StrSearch.hasAffix("endswith", s, args, true);
      case REMOVEPREFIX -> StrEdit.removePrefix(s, args[0]);
      case REMOVESUFFIX -> StrEdit.removeSuffix(s, args[0]);
      case ISASCII -> PyBool.of(StringPredicates.isAscii(s.value()));
      case ISLOWER -> PyBool.of(StringPredicates.isLower(s.value()));
      case ISUPPER -> PyBool.of(StringPredicates.isUpper(s.value()));
      case ISTITLE -> PyBool.of(StringPredicates.isTitle(s.value()));
      case ISSPACE -> PyBool.of(StringPredicates.isSpace(s.value()));
      case ISDECIMAL -> PyBool.of(StringPredicates.isDecimal(s.value()));
      case ISDIGIT -> PyBool.of(StringPredicates.isDigit(s.value()));
      case ISNUMERIC -> PyBool.of(StringPredicates.isNumeric(s.value()));
      case ISALPHA -> PyBool.of(StringPredicates.isAlpha(s.value()));
      case ISALNUM -> PyBool.of(StringPredicates.isAlnum(s.value()));
      case ISIDENTIFIER -> PyBool.of(StringPredicates.isIdentifier(s.value()));
      case ISPRINTABLE -> PyBool.of(StringPredicates.isPrintable(s.value()));
      case ZFILL -> StrEdit.zeroFill(s, args[0]);
      case FORMAT -> StrFormat.format(s, (PyTuple) args[0], args[1]);
      case FORMAT_MAP -> StrFormat.format(s, null, args[0]);
      case FORMAT_SPECIAL -> format(s, args[0]);
      case MAKETRANS -> StrTranslation.makeTable(args[0], args[1], args[2]);
      case SIZEOF -> PyInt.of(StrSize.of(s));
      case GETNEWARGS -> PyTuple.ofSteal(PyStr.unshared(s.value()));
    };
  }

  private static PyObject encode(PyStr s, PyObject encoding, PyObject errors) {
    return TextCodecs.encode(s, StrArguments.optional("encode", "encoding", encoding, "utf-8"),
        StrArguments.optional("encode", "errors", errors, "strict"));
  }

  private static PyObject format(PyStr s, PyObject specObject) {
    String spec = StrArguments.require("__format__() argument", specObject);
    if (spec.isEmpty()) {
      return Text.str(s);
    }
    try {
      String text = SpecFormat.ofText(s.value(), spec, PyType.of(s).name());
      return !text.isEmpty() && text.equals(s.value()) ? Refs.newRef(s) : PyStr.of(text);
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }
}
