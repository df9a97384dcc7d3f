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
import org.minipy.runtime.types.structseq.PyStructSequence;
import org.minipy.runtime.types.tuple.TupleBuilder;

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
    TupleBuilder fields = new TupleBuilder(19);
    for (String name : new String[] {"mode", "ino", "dev", "nlink", "uid", "gid"}) {
      fields.integer(number(found, name));
    }
    fields.integer(size).integer(seconds(accessed)).integer(seconds(modified)).integer(seconds(changed));
    fields.number(accessed / NANOSECONDS).number(modified / NANOSECONDS).number(changed / NANOSECONDS);
    fields.integer(accessed).integer(modified).integer(changed).integer(IO_BLOCK);
    fields.integer((size + BLOCK - 1) / BLOCK).integer(number(found, "rdev"));
    return PyStructSequence.ofSteal(TYPE, fields.items());
  }

  private static long seconds(long nanoseconds) {
    return Math.floorDiv(nanoseconds, (long) NANOSECONDS);
  }

  private static long number(Map<String, Object> found, String name) {
    return ((Number) found.get(name)).longValue();
  }

  private static long time(Map<String, Object> found, String name) {
    return ((FileTime) found.get(name)).to(TimeUnit.NANOSECONDS);
  }
}
