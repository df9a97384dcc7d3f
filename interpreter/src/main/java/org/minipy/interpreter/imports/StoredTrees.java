package org.minipy.interpreter.imports;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.HashMap;
import java.util.Map;
import org.minipy.grammar.packed.PackedInput;
import org.minipy.runtime.host.Interpreter;

/**
 * The file that has the syntax trees of the library: a table of contents, whose length comes first, then the trees. The
 * launcher names it in the property {@code minipy.trees}; without it modules are parsed.
 */
final class StoredTrees {
  private static final String PROPERTY = "minipy.trees";

  private final RandomAccessFile file;
  private final Map<String, Place> places = new HashMap<>();

  /** Where a tree begins, and its length; 0 for a source that has none. */
  private record Place(long start, int length) {}

  private StoredTrees(RandomAccessFile file) throws IOException {
    this.file = file;
    byte[] contents = new byte[readLength(file)];
    file.readFully(contents);
    PackedInput in = new PackedInput(contents);
    long start = file.getFilePointer();
    for (int count = in.number(); count > 0; count--) {
      String name = in.text();
      int length = in.number();
      places.put(name, new Place(start, length));
      start += length;
    }
  }

  /** Four bytes as a number; readInt() does the same with twenty classes more. */
  private static int readLength(RandomAccessFile file) throws IOException {
    byte[] b = new byte[4];
    file.readFully(b);
    return b[0] << 24 | (b[1] & 0xff) << 16 | (b[2] & 0xff) << 8 | b[3] & 0xff;
  }

  /** What holds the trees of an interpreter, or that it has none. */
  private static final class Holder {
    private final StoredTrees trees = open(System.getProperty(PROPERTY));

    private static StoredTrees open(String name) {
      if (name == null) {
        return null;
      }
      try {
        return new StoredTrees(new RandomAccessFile(name, "r"));
      } catch (IOException e) {
        throw damaged(name, e);
      }
    }
  }

  /** The trees for the running interpreter; null when there are none. */
  static StoredTrees current() {
    return Interpreter.current().moduleStates().state(Holder.class, Holder::new).trees;
  }

  private static IllegalStateException damaged(String name, IOException e) {
    return new IllegalStateException("the standard library is damaged: " + name, e);
  }

  /** Whether the library has the file {@code name}, stored or not. */
  boolean knows(String name) {
    return places.containsKey(name);
  }

  /** The tree of the file {@code name}; null when it has none. */
  byte[] read(String name) {
    Place place = places.get(name);
    if (place == null || place.length == 0) {
      return null;
    }
    byte[] tree = new byte[place.length];
    try {
      file.seek(place.start);
      file.readFully(tree);
    } catch (IOException e) {
      throw damaged(name, e);
    }
    return tree;
  }
}
