package org.minipy.interpreter.lower;

import java.util.List;
import java.util.function.Consumer;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.error.SyntaxWarning;
import org.minipy.grammar.scope.Scope;
import org.minipy.grammar.scope.ScopeResolver;
import org.minipy.grammar.scope.ScopeTable;
import org.minipy.interpreter.frame.CodeUnit;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.node.AfterStatement;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.tuple.PyTuple;

/** From a syntax tree to a code object: scopes, then executable nodes. */
public final class Compiler {
  private static final Arguments NO_ARGUMENTS =
      new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());

  private Compiler() {}

  /** A compiled unit: its code, and the references that the syntax tree holds to its constants until {@link #close}. */
  public static final class Compiled implements AutoCloseable, HeapAudit.Roots {
    private final PyCode code;
    private final ConstantPool constants;

    private Compiled(PyCode code, ConstantPool constants) {
      this.code = code;
      this.constants = constants;
    }

    /** The code, owned by the caller. */
    public PyCode code() {
      return code;
    }

    @Override
    public void report(HeapAudit.RootVisitor visitor) {
      constants.report(visitor);
    }

    /** Forgets the syntax tree: its constants are given back. */
    @Override
    public void close() {
      constants.release();
    }
  }

  /**
   * How to compile.
   *
   * @param optimize 0; 1 to leave assert statements out; 2 to leave docstrings out as well
   * @param annotationsAsText whether annotations are kept as text whatever the unit itself says
   * @param afterStatement told of the end of each statement, or null
   */
  public record Options(int optimize, boolean annotationsAsText, AfterStatement afterStatement) {}

  /** Where a syntax tree comes from: the evaluator keeps none, and makes it again for tracing. */
  public interface Source {
    /** The tree, made anew. */
    Mod tree();

    /** Whether {@code other} makes an equal tree. */
    boolean isLike(Source other);

    /** The text of which the tree is made, and how; null when there is none. */
    default CodeUnit.Origin originOrNull() {
      return null;
    }
  }

  /** Lowers a unit once more, to report to trace functions. */
  private record Retracing(Source source, String fileName, Options options) implements CodeUnit.Lowering {
    @Override
    public boolean isLike(CodeUnit.Lowering other) {
      return other instanceof Retracing r && r.options.optimize == options.optimize && source.isLike(r.source);
    }

    @Override
    public CodeUnit.Origin originOrNull() {
      return source.originOrNull();
    }

    @Override
    public void lower(CodeUnit codes) {
      Mod mod = source.tree();
      ScopeTable scopes = ScopeResolver.resolve(mod, options.annotationsAsText(), warning -> {});
      ConstantPool constants = new ConstantPool();
      for (PyTuple known : codes.constants()) {
        constants.knowAll(known);
      }
      try {
        Unit unit = new Unit(fileName, scopes, constants, options.optimize(), mod instanceof Mod.Interactive,
            options.afterStatement(), codes, true);
        Refs.decref(Compiler.lower(mod, unit));
        constants.compiled();
      } finally {
        constants.release();
      }
    }
  }

  /**
   * Compiles {@code mod}; raises {@link org.minipy.grammar.error.PySyntaxError}.
   *
   * @param source makes the tree of {@code mod} again
   * @param warnings receives the warnings about the program; what it throws ends the work
   */
  public static Compiled compile(
      Mod mod, Source source, String fileName, Options options, Consumer<SyntaxWarning> warnings) {
    return compile(mod, ScopeResolver.resolve(mod, options.annotationsAsText(), warnings), source, fileName, options);
  }

  /**
   * Compiles {@code mod}, whose scopes are known.
   *
   * @param source makes the tree of {@code mod} again
   */
  public static Compiled compile(Mod mod, ScopeTable scopes, Source source, String fileName, Options options) {
    ConstantPool constants = new ConstantPool();
    CodeUnit codes = new CodeUnit(new Retracing(source, fileName, options));
    Unit unit = new Unit(fileName, scopes, constants, options.optimize(), mod instanceof Mod.Interactive,
        options.afterStatement(), codes, false);
    try {
      PyCode code = lower(mod, unit);
      constants.compiled();
      return new Compiled(code, constants);
    } catch (Throwable t) {
      constants.release();
      throw t;
    }
  }

  private static PyCode lower(Mod mod, Unit unit) {
    Scope scope = unit.scopes().module();
    Body body = new Body(unit, scope);
    StmtNode lowered;
    if (mod instanceof Mod.Expression e) {
      lowered = body.statements().bodies().returning(e.body());
    } else {
      lowered = body.statements().bodies()
          .moduleBody(mod instanceof Mod.Module m ? m.body() : ((Mod.Interactive) mod).body());
    }
    PyCode.Layout layout = FunctionLowering.layout(unit, scope, "<module>", NO_ARGUMENTS, 1);
    layout.qualname = "<module>";
    return body.code().build(layout, lowered);
  }
}
