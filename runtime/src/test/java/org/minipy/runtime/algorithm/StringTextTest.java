package org.minipy.runtime.algorithm;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class StringTextTest {

  private static final List<Predicate<String>> PREDICATES = List.of(
      StringPredicates::isPrintable, StringPredicates::isSpace, StringPredicates::isAlpha, StringPredicates::isDecimal,
      StringPredicates::isDigit, StringPredicates::isNumeric,
      StringPredicates::isAlnum, StringPredicates::isLower, StringPredicates::isUpper, StringPredicates::isTitle,
      StringPredicates::isIdentifier, StringPredicates::isAscii);

  @Test
  void repr() {
    Vectors.check("str_repr", f -> StringText.repr(f[0]));
    Vectors.check("str_ascii", f -> StringText.ascii(f[0]));
    Vectors.check("bytes_repr", f -> StringText.repr(HexFormat.of().parseHex(f[0])));
  }

  @Test
  void predicates() {
    Vectors.check("str_predicates", f -> {
      StringBuilder answers = new StringBuilder();
      for (Predicate<String> predicate : PREDICATES) {
        answers.append(predicate.test(f[0]) ? '1' : '0');
      }
      return answers.toString();
    });
  }

  @Test
  void caseMappings() {
    Vectors.check("str_case", f -> switch (f[1]) {
      case "lower" -> StringCase.lower(f[0]);
      case "upper" -> StringCase.upper(f[0]);
      case "title" -> StringCase.title(f[0]);
      case "capitalize" -> StringCase.capitalize(f[0]);
      case "swapcase" -> StringCase.swapCase(f[0]);
      default -> StringCase.fold(f[0]);
    });
  }
}
