package org.minipy.runtime.modules.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.io.IoErrors;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** What the operating system says about itself and this process. */
final class SystemFacts {
  private static final Path KERNEL = Path.of("/proc/sys/kernel");

  private SystemFacts() {}

  /** Random bytes. */
  static PyObject random(int size) {
    if (size < 0) {
      throw Errors.valueError("negative argument not allowed");
    }
    byte[] bytes = new byte[size];
    new SecureRandom().nextBytes(bytes);
    return PyBytes.of(bytes);
  }

  /** User and group of this process. */
  static PyObject ids() {
    try {
      Path self = Path.of("/proc/self");
      int user = (Integer) Files.getAttribute(self, "unix:uid");
      int group = (Integer) Files.getAttribute(self, "unix:gid");
      return new TupleBuilder(2).integer(user).integer(group).build();
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  /** The fields of uname(). */
  static PyObject names() {
    String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    String host = kernel("hostname");
    String release = kernel("osrelease");
    String version = kernel("version");
    return new TupleBuilder(5).text("Linux").text(host).text(release).text(version).text(machine).build();
  }

  private static String kernel(String name) {
    try {
      return Files.readString(KERNEL.resolve(name)).strip();
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }
}
