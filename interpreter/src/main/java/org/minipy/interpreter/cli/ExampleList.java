package org.minipy.interpreter.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.minipy.interpreter.imports.SourceFiles;

/** The example programs that come with MiniPy, each with what its first line says of it. */
final class ExampleList {
  private static final int NOT_FOUND = 1;
  private static final String[] FOLDERS = {"", "documents", "differences"};

  private final File root;
  private final PrintWriter out;
  private int width;

  /** A list on {@code out} of what lies beside the command {@code launcher}, or beside the folder it is in. */
  ExampleList(String launcher, PrintWriter out) {
    File home = new File(launcher).getAbsoluteFile().getParentFile();
    root = new File("bin".equals(home.getName()) ? home.getParentFile() : home, "examples");
    this.out = out;
  }

  /** Prints the programs whose name or description has {@code word}; returns the exit status. */
  int print(String word) {
    boolean found = false;
    for (String folder : FOLDERS) {
      String[] names = new File(root, folder).list((in, name) -> isProgram(folder, in, name));
      if (names == null) {
        continue;
      }
      Arrays.sort(names);
      width = 0;
      for (String name : names) {
        width = Math.max(width, name.length());
      }
      found |= print(folder, names, word.toLowerCase(Locale.ROOT));
    }
    if (!found) {
      out.println(root.isDirectory() ? "no example has the word " + word : "there are no examples in " + root);
    }
    return found ? 0 : NOT_FOUND;
  }

  /** Whether a file is an example: it has a recording, where there are any. */
  private static boolean isProgram(String folder, File in, String name) {
    int dot = name.lastIndexOf('.');
    return (name.endsWith(".py") || name.endsWith(".typed"))
        && (folder.equals("differences") || new File(in, name.substring(0, dot) + ".out").exists());
  }

  private boolean print(String folder, String[] names, String word) {
    File in = folder.isEmpty() ? root : new File(root, folder);
    boolean found = false;
    for (String name : names) {
      String description = description(new File(in, name));
      if (!(name + " " + description).toLowerCase(Locale.ROOT).contains(word)) {
        continue;
      }
      if (!found) {
        out.println(in);
      }
      found = true;
      out.println("  " + name + " ".repeat(width + 2 - name.length()) + description);
    }
    if (found) {
      out.println();
    }
    return found;
  }

  /** The first line that is text, without quotes and number signs; for what is typed at the prompt, that it is. */
  private static String description(File program) {
    if (program.getName().endsWith(".typed")) {
      return "the same at the prompt: minipy -i < " + program.getName();
    }
    try {
      String text = new String(SourceFiles.bytes(program), StandardCharsets.UTF_8).strip();
      int end = text.indexOf('\n');
      String first = (end < 0 ? text : text.substring(0, end)).strip();
      return first.startsWith("#") ? first.substring(1).strip()
          : first.startsWith("\"\"\"") ? first.replace("\"\"\"", "").strip() : "";
    } catch (IOException e) {
      return "cannot be read: " + e.getMessage();
    }
  }
}
