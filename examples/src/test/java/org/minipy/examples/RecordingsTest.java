package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Where CPython 3.12 is installed, checks that it still prints what was recorded. */
class RecordingsTest {
  @Test
  void cpythonPrintsWhatWasRecorded() throws Exception {
    Assumptions.assumeTrue(Cpython.isInstalled(), "there is no python3.12 here");
    String output = Cpython.run(Example.ROOT.resolve("record.py").toString(), "--check").output();
    String[] lines = output.split("\n");
    System.out.println("Recordings checked with python3.12: " + lines[lines.length - 1]);
    assertEquals(1, lines.length, output);
  }
}
