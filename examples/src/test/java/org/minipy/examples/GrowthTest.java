package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.minipy.interpreter.cli.Invocation;
import org.minipy.runtime.host.StandardStreams;

/**
 * Runs {@code examples/benchmarks/growth.py} with small sizes: no operation may take more than three times as long when
 * its size doubles, on average over five doublings. Linear ones stay far below, quadratic ones take four times as long;
 * so only a noise of a factor of seven, twice, could fail the test.
 */
class GrowthTest {
  private static final Path FOLDER = Example.ROOT.resolve("benchmarks");
  private static final String[] ARGUMENTS = {"growth.py", "--scale", "0.2", "--doublings", "5", "--rounds", "3",
      "--limit", "3"};
  private static final long MILLIS = 300_000;

  @Test
  void nothingGrowsQuadratically() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StandardStreams streams = StandardStreams.of(new ByteArrayInputStream(new byte[0]), out, out);
    Invocation invocation = new Invocation(streams, FOLDER.toString(), ARGUMENTS);
    invocation.start();
    if (!invocation.await(MILLIS)) {
      invocation.interrupt();
    }
    assertEquals(0, invocation.status(), () -> out.toString(StandardCharsets.UTF_8));
  }
}
