package org.minipy.interpreter.imports;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.Settings;

/**
 * Files within zip archives, which an entry of sys.path may be: {@code folder/program.zip/__main__.py}. An archive is
 * known by the end of its name, so that a search among folders costs nothing more; the one that is run may have any
 * name.
 */
public final class Archives {
  private static final String[] ENDS = {".zip/", ".pyz/", ".egg/", ".whl/"};

  /** The shortest record that ends an archive, its beginning, and how long the comment after it may be. */
  private static final int END_BYTES = 22;
  private static final byte[] END = {'P', 'K', 5, 6};
  private static final int MAX_COMMENT = 0xffff;

  private Archives() {}

  /** Whether {@code bytes} are those of an archive, perhaps with something else in front. */
  public static boolean isArchive(byte[] bytes) {
    int last = bytes.length - END_BYTES;
    for (int i = last; i >= 0 && i >= last - MAX_COMMENT; i--) {
      if (bytes[i] == END[0] && bytes[i + 1] == END[1] && bytes[i + 2] == END[2] && bytes[i + 3] == END[3]) {
        return true;
      }
    }
    return false;
  }

  /** How long the part of {@code path} is that names an archive; -1 when no part does. */
  private static int archiveEnd(String path) {
    Settings settings = Interpreter.current().settings();
    String program = settings.archive;
    if (program != null && path.startsWith(program) && path.startsWith("/", program.length())) {
      return program.length();
    }
    for (String end : ENDS) {
      int found = path.indexOf(end);
      if (found >= 0) {
        return found + end.length() - 1;
      }
    }
    return -1;
  }

  /** Whether {@code path}, from the root, may lie within an archive. */
  static boolean mayHave(String path) {
    return archiveEnd(path) >= 0;
  }

  /** Whether there is such a file within an archive. */
  static boolean hasFile(String path) {
    int end = archiveEnd(path);
    File archive = new File(path.substring(0, end));
    if (!archive.isFile()) {
      return false;
    }
    try (ZipFile zip = new ZipFile(archive)) {
      return zip.getEntry(path.substring(end + 1)) != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** The bytes of a file within an archive; raises IOException, also when there is none. */
  static byte[] read(String path) throws IOException {
    int end = archiveEnd(path);
    try (ZipFile zip = new ZipFile(new File(path.substring(0, end)))) {
      ZipEntry entry = zip.getEntry(path.substring(end + 1));
      if (entry == null) {
        throw new IOException("no such file in the archive");
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }
  }
}
