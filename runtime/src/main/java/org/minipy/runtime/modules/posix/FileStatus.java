package org.minipy.runtime.modules.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.structseq.PyStructSequence;

/** os.stat_result. */
final class FileStatus {
  static final PyType TYPE = PyStructSequence.newType("os", "stat_result", "What stat() finds out about a file.", true,
      10, "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "_atime", "_mtime", "_ctime",
      "st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks",
      "st_rdev");

  private static final double NANOSECONDS = 1e9;
  private static final int BLOCK = 512;
  private static final int IO_BLOCK = 4096;

  private FileStatus() {}

  /** That of a file, owned. */
  static PyObject of(Path path, LinkOption... options) throws IOException {
    Map<String, Object> found = Files.readAttributes(path, "unix:*", options);
    long size = number(found, "size");
    long accessed = time(found, "lastAccessTime");
    long modified = time(found, "lastModifiedTime");
    long changed = time(found, "ctime");
    return PyStructSequence.ofSteal(TYPE, PyInt.of(number(found, "mode")), PyInt.of(number(found, "ino")),
        PyInt.of(number(found, "dev")), PyInt.of(number(found, "nlink")), PyInt.of(number(found, "uid")),
        PyInt.of(number(found, "gid")), PyInt.of(size), seconds(accessed), seconds(modified), seconds(changed),
        new PyFloat(accessed / NANOSECONDS), new PyFloat(modified / NANOSECONDS), new PyFloat(changed / NANOSECONDS),
        PyInt.of(accessed), PyInt.of(modified), PyInt.of(changed), PyInt.of(IO_BLOCK),
        PyInt.of((size + BLOCK - 1) / BLOCK), PyInt.of(number(found, "rdev")));
  }

  private static PyObject seconds(long nanoseconds) {
    return PyInt.of(Math.floorDiv(nanoseconds, (long) NANOSECONDS));
  }

  private static long number(Map<String, Object> found, String name) {
    return ((Number) found.get(name)).longValue();
  }

  private static long time(Map<String, Object> found, String name) {
    return ((FileTime) found.get(name)).to(TimeUnit.NANOSECONDS);
  }
}
