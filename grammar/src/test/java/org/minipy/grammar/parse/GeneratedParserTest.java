package org.minipy.grammar.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minipy.grammar.token.TokenType;

class GeneratedParserTest {

  /** A decision that needs more than one token makes ANTLR call its slow general machinery: the grammar is LL(1). */
  @Test
  void oneTokenDecidesEverywhere() throws IOException {
    try (InputStream in = PythonParser.class.getResourceAsStream("PythonParser.class")) {
      String code = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertFalse(code.contains("adaptivePredict"));
    }
  }

  @Test
  void tokenTypesAreThoseOfTheVocabulary() throws IllegalAccessException {
    int count = 0;
    for (Field field : TokenType.class.getFields()) {
      assertEquals(field.getName(), PythonParser.VOCABULARY.getSymbolicName(field.getInt(null)));
      count++;
    }
    assertEquals(PythonParser.VOCABULARY.getMaxTokenType(), count);
  }
}
