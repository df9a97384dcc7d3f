package org.minipy.grammar.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minipy.grammar.error.PySyntaxError;

class SourceTextTest {

  private static String decode(String text, Charset charset) {
    return SourceText.decode("a.py", text.getBytes(charset)).text();
  }

  private static String decodingError(String text, Charset charset) {
    return assertThrows(PySyntaxError.class, () -> decode(text, charset)).getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "# coding: latin-1, ISO-8859-1",
    "# -*- coding: iso_8859_1 -*-, ISO-8859-1",
    "# vim: set fileencoding=cp1252 :, windows-1252",
    "#coding:koi8-r, KOI8-R",
    "# coding: euc-jp, EUC-JP",
    "# coding: utf-8, UTF-8",
    "# coding: UTF_8-unix, UTF-8",
  })
  void aCommentNamesTheEncoding(String comment, String charset) {
    String letter = charset.equals("KOI8-R") ? "ж" : charset.equals("EUC-JP") ? "あ" : "é";
    String program = comment + "\nx = '" + letter + "'\n";
    assertEquals(program, decode(program, Charset.forName(charset)));
    assertEquals("\n" + program, decode("\n" + program, Charset.forName(charset)));
  }

  @Test
  void onlyTheFirstTwoLinesNameTheEncoding() {
    String late = "x = 1\n# coding: latin-1\ny = 'é'\n";
    assertEquals(late, decode(late, StandardCharsets.UTF_8));
  }

  @Test
  void aByteOrderMarkMeansUtf8() {
    assertEquals("x = 'é'\n", decode("\ufeffx = 'é'", StandardCharsets.UTF_8));
    assertEquals(
        "encoding problem: iso-8859-1 with BOM",
        decodingError("\ufeff# coding: latin-1\n", StandardCharsets.UTF_8));
  }

  @Test
  void wrongBytesAreErrors() {
    assertEquals(
        "Non-UTF-8 code starting with '\\xe9' in file a.py on line 2, but no encoding declared; "
            + "see https://peps.python.org/pep-0263/ for details",
        decodingError("x = 1\ny = 'é'\n", StandardCharsets.ISO_8859_1));
    assertEquals("encoding problem: nonsense", decodingError("# coding: nonsense\n", StandardCharsets.UTF_8));
    assertEquals("encoding problem: ascii", decodingError("# coding: ascii\nx = 'é'\n", StandardCharsets.UTF_8));
  }

  @Test
  void nulCharactersAreErrors() {
    PySyntaxError inFile =
        assertThrows(PySyntaxError.class, () -> decode("x = 1\ny = \0\n", StandardCharsets.UTF_8));
    assertEquals("source code cannot contain null bytes", inFile.getMessage());
    assertEquals(2, inFile.line());
    PySyntaxError inString = assertThrows(PySyntaxError.class, () -> SourceText.of("<string>", "\0"));
    assertEquals("source code string cannot contain null bytes", inString.getMessage());
    assertEquals(0, inString.line());
  }

  @Test
  void newlinesAreAllTheSame() {
    assertEquals("a\nb\nc\nd\n", SourceText.of("a.py", "a\rb\r\nc\nd").text());
    assertEquals("", SourceText.of("a.py", "").text());
  }

  @Test
  void columnsAreConvertedToBytes() {
    SourceText source = SourceText.of("a.py", "x\né😀 = 1\n");
    assertEquals(2, source.lineCount());
    assertEquals("é😀 = 1\n", source.line(2));
    assertEquals(7, source.utf8Column(2, 3));
    assertEquals(6, source.offset(2, 3));
  }
}
