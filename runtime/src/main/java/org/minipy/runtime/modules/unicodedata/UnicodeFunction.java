package org.minipy.runtime.modules.unicodedata;

import java.text.Normalizer;
import org.minipy.runtime.algorithm.CharacterNames;
import org.minipy.runtime.algorithm.UnicodeProperties;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The functions of the module _unicodedata; characters are given by number. */
enum UnicodeFunction implements BuiltinMethod {
  NAME("name($module, code, /)", "The name of a character, or None."),
  LOOKUP("lookup($module, name, /)", "The number of the character of a name, or -1."),
  CATEGORY("category($module, code, /)", "The two letters of a kind."),
  BIDIRECTIONAL("bidirectional($module, code, /)", "The class of direction."),
  MIRRORED("mirrored($module, code, /)", "Whether a character is mirrored in text from right to left."),
  VALUE("value($module, code, /)", "The value of a character that stands for an integer, or -1."),
  DECIMAL("decimal($module, code, /)", "The value of a decimal digit, or -1."),
  DIGIT("digit($module, code, /)", "Whether a character is a digit."),
  NORMALIZE("normalize($module, form, text, /)", "Text in a normal form."),
  IS_NORMALIZED("is_normalized($module, form, text, /)", "Whether text is in a normal form.");

  private static final String[] CATEGORIES = {
    "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", null,
    "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"
  };
  private static final String[] DIRECTIONS = {
    "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO", "RLE", "RLO", "PDF",
    "LRI", "RLI", "FSI", "PDI"
  };

  private final String signature;
  private final String doc;

  UnicodeFunction(String signature, String doc) {
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
      case LOOKUP -> PyInt.of(CharacterNames.codePoint(text(args[0])));
      case NORMALIZE -> PyStr.of(Normalizer.normalize(text(args[1]), form(args[0])));
      case IS_NORMALIZED -> PyBool.of(Normalizer.isNormalized(text(args[1]), form(args[0])));
      default -> ofCharacter(Indexes.toInt(args[0]));
    };
  }

  private PyObject ofCharacter(int c) {
    boolean isAssigned = UnicodeProperties.isAssigned(c);
    return switch (this) {
      case NAME -> name(c);
      case CATEGORY -> PyStr.intern(isAssigned ? CATEGORIES[Character.getType(c)] : "Cn");
      case BIDIRECTIONAL -> PyStr.intern(isAssigned ? direction(Character.getDirectionality(c)) : "");
      case MIRRORED -> PyInt.of(isAssigned && Character.isMirrored(c) ? 1 : 0);
      case VALUE -> PyInt.of(UnicodeProperties.isNumeric(c) ? Math.max(-1, Character.getNumericValue(c)) : -1);
      case DECIMAL -> PyInt.of(UnicodeProperties.decimalValue(c));
      case DIGIT -> PyBool.of(UnicodeProperties.isDigit(c));
      default -> throw new IllegalStateException();
    };
  }

  private static PyObject name(int c) {
    String name = CharacterNames.name(c);
    return name == null ? PyNone.owned() : PyStr.of(name);
  }

  private static String direction(byte direction) {
    return direction < 0 ? "" : DIRECTIONS[direction];
  }

  private static String text(PyObject o) {
    if (o instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError("a string is needed");
  }

  private static Normalizer.Form form(PyObject o) {
    return switch (text(o)) {
      case "NFC" -> Normalizer.Form.NFC;
      case "NFD" -> Normalizer.Form.NFD;
      case "NFKC" -> Normalizer.Form.NFKC;
      case "NFKD" -> Normalizer.Form.NFKD;
      default -> throw Errors.valueError("invalid normalization form");
    };
  }
}
