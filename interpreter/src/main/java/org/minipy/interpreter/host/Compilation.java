package org.minipy.interpreter.host;

import java.util.List;
import java.util.function.Consumer;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;
import org.minipy.grammar.error.UndecodableText;
import org.minipy.grammar.parse.SourceParser;
import org.minipy.grammar.source.SourceText;
import org.minipy.grammar.stored.TreeReader;
import org.minipy.interpreter.frame.CodeUnit;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.imports.Library;
import org.minipy.interpreter.lower.Compiler;
import org.minipy.interpreter.tree.ObjectTree;
import org.minipy.interpreter.tree.TreeObjects;
import org.minipy.runtime.algorithm.CodecException;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.warnings.Warner;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.text.TextCodecs;

/** From source text to code: the parser, its warnings, the compiler and its warnings, in this order as in CPython. */
final class Compilation {
  private Compilation() {}

  /** The text of the file that is run; raises SyntaxError. */
  static SourceText decodeFile(String fileName, byte[] bytes) {
    try {
      return SourceText.script(fileName, bytes);
    } catch (PySyntaxError e) {
      throw e.line() > 0 ? SyntaxErrors.raise(e) : Raising.raise(ExceptionTypes.SYNTAX_ERROR, e.getMessage());
    }
  }

  /** The text after -c; raises SyntaxError. */
  static SourceText text(String source, String fileName) {
    try {
      return SourceText.of(fileName, source);
    } catch (PySyntaxError e) {
      throw SyntaxErrors.raise(e);
    }
  }

  /** The text of what is given to compile(), exec() or eval(); raises SyntaxError, TypeError, UnicodeEncodeError. */
  static SourceText text(PyObject source, String fileName) {
    try {
      if (source instanceof PyStr s) {
        SourceText text = SourceText.of(fileName, s.value());
        if (text.hasLoneSurrogates()) {
          Refs.decref(TextCodecs.encode(s, "utf-8", "strict"));
        }
        return text;
      }
      if (source instanceof PyBytes b) {
        return SourceText.of(fileName, b.toByteArray());
      }
    } catch (PySyntaxError e) {
      throw SyntaxErrors.raise(e);
    }
    throw Errors.typeError("compile() arg 1 must be a string, bytes or AST object");
  }

  /** The text of a module that is imported, which CPython reads as a whole before it parses it; raises SyntaxError. */
  static SourceText text(byte[] source, String fileName) {
    try {
      return SourceText.of(fileName, source);
    } catch (PySyntaxError e) {
      throw SyntaxErrors.raise(e);
    }
  }

  /** Whether the running code keeps annotations as text, which what it compiles does too. */
  static boolean inheritsAnnotations() {
    return ThreadState.current().frame() instanceof Frame f && f.code.has(PyCode.FUTURE_ANNOTATIONS);
  }

  /**
   * Compiles {@code text}; raises SyntaxError, or a warning that a filter makes an error.
   *
   * @param mode "exec", "eval" or "single"
   */
  static Compiler.Compiled compile(SourceText text, String mode, Compiler.Options options) {
    try {
      SourceParser.Parsed<? extends Mod> parsed = parse(text, mode);
      Consumer<SyntaxWarning> warnings = w -> warn(w, text.filename());
      warnAll(parsed.warnings(), text.filename());
      return Compiler.compile(parsed.tree(), new TextSource(text, mode), text.filename(), options, warnings);
    } catch (PySyntaxError e) {
      throw SyntaxErrors.raise(text.locate(e));
    } catch (UndecodableText e) {
      throw TextCodecs.raise(CodecException.decoding(e.codec(), e.bytes(), e.start(), e.end(), e.reason()));
    }
  }

  /** Compiles the library file {@code path} from its stored tree. */
  static Compiler.Compiled compileStored(String fileName, byte[] stored, String path, Compiler.Options options) {
    TreeReader.StoredModule module = TreeReader.read(stored);
    return Compiler.compile(module.tree(), module.scopes(), new StoredSource(path, fileName), fileName, options);
  }

  /** A file of the library whose tree was stored; another tree is made of the source text. */
  private record StoredSource(String path, String fileName) implements Compiler.Source {
    @Override
    public boolean isLike(Compiler.Source other) {
      return equals(other);
    }

    @Override
    public Mod tree() {
      return parse(source(), "exec").tree();
    }

    @Override
    public CodeUnit.Origin originOrNull() {
      return new CodeUnit.Origin(source().text(), "exec");
    }

    private SourceText source() {
      return Compilation.text(Library.read(path), fileName);
    }
  }

  /** Raises SyntaxError "incomplete input" when {@code text} is no Python for no other reason than that it ends. */
  static void requireEnd(SourceText text, String mode) {
    boolean complete;
    try {
      Mod tree = parse(text, mode).tree();
      complete = !(tree instanceof Mod.Interactive i && text.newlineAdded() && hasBlock(i.body()));
    } catch (PySyntaxError e) {
      complete = !e.incomplete();
    }
    if (!complete) {
      throw Errors.of(ExceptionTypes.SYNTAX_ERROR, "incomplete input");
    }
  }

  private static boolean hasBlock(List<Stmt> statements) {
    Stmt s = statements.getLast();
    return s instanceof Stmt.If || s instanceof Stmt.While || s instanceof Stmt.For || s instanceof Stmt.AsyncFor
        || s instanceof Stmt.With || s instanceof Stmt.AsyncWith || s instanceof Stmt.Try || s instanceof Stmt.TryStar
        || s instanceof Stmt.FunctionDef || s instanceof Stmt.AsyncFunctionDef || s instanceof Stmt.ClassDef
        || s instanceof Stmt.Match;
  }

  /** Parses {@code text}; the warnings before an error are issued even so, and may themselves become the error. */
  private static SourceParser.Parsed<? extends Mod> parse(SourceText text, String mode) {
    try {
      return switch (mode) {
        case "exec" -> SourceParser.parseModule(text);
        case "eval" -> SourceParser.parseExpression(text);
        case "prompt" -> SourceParser.parseInteractive(text, true);
        case "single" -> SourceParser.parseInteractive(text, false);
        default -> throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
      };
    } catch (PySyntaxError e) {
      warnAll(e.warnings(), text.filename());
      throw e;
    }
  }

  /** A text that has been parsed in a mode before. */
  private record TextSource(SourceText text, String mode) implements Compiler.Source {
    @Override
    public boolean isLike(Compiler.Source other) {
      return other instanceof TextSource t && t.mode.equals(mode) && t.text.text().equals(text.text());
    }

    @Override
    public Mod tree() {
      return parse(text, mode).tree();
    }

    @Override
    public CodeUnit.Origin originOrNull() {
      return new CodeUnit.Origin(text.text(), mode);
    }
  }

  /** The syntax tree of {@code text} as objects of the module ast; raises SyntaxError. */
  static PyObject tree(SourceText text, String mode) {
    try {
      SourceParser.Parsed<? extends Mod> parsed = parse(text, mode);
      warnAll(parsed.warnings(), text.filename());
      return TreeObjects.of(parsed.tree(), text);
    } catch (PySyntaxError e) {
      throw SyntaxErrors.raise(text.locate(e));
    }
  }

  /** Compiles a tree of the module ast; raises TypeError, ValueError, SyntaxError. */
  static Compiler.Compiled compile(PyObject root, String fileName, String mode, Compiler.Options options) {
    Mod tree = ObjectTree.of(root, mode);
    try {
      return Compiler.compile(tree, new KnownTree(tree), fileName, options, w -> warn(w, fileName));
    } catch (PySyntaxError e) {
      throw SyntaxErrors.raise(e.in(fileName, null));
    }
  }

  /** A tree that was not made of text. */
  private record KnownTree(Mod tree) implements Compiler.Source {
    @Override
    public boolean isLike(Compiler.Source other) {
      return other instanceof KnownTree k && k.tree == tree;
    }
  }

  private static void warnAll(List<SyntaxWarning> warnings, String fileName) {
    for (SyntaxWarning w : warnings) {
      warn(w, fileName);
    }
  }

  /** Issues a warning; one that is made an error becomes a SyntaxError at its place. */
  private static void warn(SyntaxWarning w, String fileName) {
    PyStr message = PyStr.of(w.message());
    PyStr file = null;
    try {
      file = PyStr.of(fileName);
      Warner.explicit(message, ExceptionTypes.SYNTAX_WARNING, file, w.line(), null, null, null, null);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.SYNTAX_WARNING)) {
        throw e;
      }
      e.discard();
      throw w.error();
    } finally {
      Refs.xdecref(file);
      Refs.decref(message);
    }
  }
}
