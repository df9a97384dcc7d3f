package org.minipy.interpreter.imports;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.packed.PackedOutput;
import org.minipy.grammar.parse.SourceParser;
import org.minipy.grammar.scope.ScopeResolver;
import org.minipy.grammar.source.SourceText;
import org.minipy.grammar.stored.TreeWriter;

/** Run by the build: makes the file of {@link StoredTrees}, so that importing the library needs no parsing. */
final class LibraryStore {
  private static final byte[] NONE = {};

  private LibraryStore() {}

  /** Stores the trees of the source files in the folder {@code args[0]} in the file {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, byte[]> trees = new TreeMap<>();
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (file.toString().endsWith(".py")) {
          trees.put(folder.relativize(file).toString().replace('\\', '/'), tree(file));
        }
        return FileVisitResult.CONTINUE;
      }
    });
    Files.write(Path.of(args[1]), bytes(trees));
  }

  private static byte[] tree(Path file) throws IOException {
    SourceText text = SourceText.script(file.toString(), Files.readAllBytes(file));
    Mod.Module tree = SourceParser.parseModule(text).tree();
    byte[] stored = TreeWriter.writeOrNull(tree, ScopeResolver.resolve(tree, false));
    return stored == null ? NONE : stored;
  }

  private static byte[] bytes(Map<String, byte[]> trees) throws IOException {
    PackedOutput contents = new PackedOutput();
    contents.number(trees.size());
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> tree : trees.entrySet()) {
      contents.text(tree.getKey());
      contents.number(tree.getValue().length);
      rest.writeBytes(tree.getValue());
    }
    byte[] table = contents.toByteArray();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    new DataOutputStream(all).writeInt(table.length);
    all.writeBytes(table);
    rest.writeTo(all);
    return all.toByteArray();
  }
}
