package org.minipy.grammar.scope;

import java.util.function.Consumer;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;

/**
 * Finds out what every name of a program means, without changing the tree.
 *
 * <p>A name in Python means the same throughout a function, wherever in the function it is bound; so all of the
 * function must be read before the first name can be resolved, and all functions around it too. Hence three passes,
 * each in the order of CPython, so that of several errors in a source the same one is reported.
 *
 * <p><b>First: collect</b> ({@link StatementCollector}, {@link ExpressionCollector}, {@link PatternCollector}). Every
 * function, class, lambda, comprehension, and every hidden function around type parameters, opens a {@link Block}
 * inside the one around it. For each name, mangled if it is private, the block gathers {@link Flag}s: it is assigned,
 * used, a parameter, declared global, and so on. Decorators, default values, base classes and the first iterable of a
 * comprehension belong to the block around. The target of {@code :=} in a comprehension belongs to the function around
 * it; the comprehension sees it as nonlocal. A use of {@code super} counts as a use of {@code __class__}.
 * Contradictions within a block are found here: a parameter declared global, a use before the declaration, a repeated
 * parameter.
 *
 * <p><b>Second: resolve</b> ({@link Analysis}), from the module inward and back. On the way in, a block receives the
 * names that the functions around it bind. A name that it binds itself is local; one declared global is that; one
 * bound further out is free; any other is an implicit global. What a class binds is not passed on to the functions
 * inside it, except that annotation scopes look into the namespace of the class at run time. On the way out, a block
 * hands up the names that are free in it or further in. Where such a name meets the block that binds it, it becomes a
 * cell there, and every block between takes it along as a free variable of its own. A class ends {@code __class__} and
 * {@code __classdict__}, which it provides to its methods and annotation scopes as cells.
 *
 * <p>On the way out comprehensions other than generator expressions are also inlined: they have no frame, so their
 * names move to the frame of the block around, and what they shared with it through cells becomes a plain local unless
 * a function inside needs the cell. Their own variables remain apart from variables of the same name outside.
 *
 * <p><b>Third: lay out and check</b> ({@link StatementChecker}, {@link ExpressionChecker}, {@link PatternChecker}).
 * This goes through the code in the order in which CPython's compiler emits it, because variables get their slots in
 * the order in which the code first touches them: values before targets, a {@code finally} where the first {@code
 * return} passes it. The errors that CPython's compiler finds, such as a {@code return} outside a function, are raised
 * on the way. At last {@link TableBuilder} makes the {@link ScopeTable}.
 *
 * <p>The passes tell nodes apart with chains of {@code instanceof}, the usual ones first: a pattern switch over the
 * many classes would be linked anew in every run, at more than a millisecond for each switch.
 *
 * <p>All passes recurse with the tree. Its depth is limited as in CPython, and should the Java stack end before that,
 * the same error is raised.
 */
public final class ScopeResolver {
  private ScopeResolver() {}

  /**
   * Builds the scopes of a tree.
   *
   * @param futureAnnotations whether the code that compiles this source keeps annotations as text; a future statement
   *     of the source's own asks for the same
   * @param warnings receives the warnings about operations on literals, one by one in the order in which CPython issues
   *     them and as often; what it throws ends the work
   * @throws PySyntaxError for what CPython's symbol table and compiler refuse, and for a tree that is too deep
   */
  public static ScopeTable resolve(Mod mod, boolean futureAnnotations, Consumer<SyntaxWarning> warnings) {
    FutureFeatures future = FutureFeatures.of(mod, futureAnnotations);
    BlockStack blocks = new BlockStack();
    try {
      new StatementCollector(blocks, future.annotations()).module(mod);
      Analysis.run(blocks.byNode.get(mod));
      new StatementChecker(blocks, future, new LiteralMistakes(warnings)).module(mod);
    } catch (StackOverflowError e) {
      throw tooDeep(mod, BlockStack.tooDeep());
    } catch (PySyntaxError e) {
      throw e.kind() == PySyntaxError.Kind.RECURSION_ERROR ? tooDeep(mod, e) : e;
    }
    return TableBuilder.build(blocks, future.annotations());
  }

  private static PySyntaxError tooDeep(Mod mod, PySyntaxError error) {
    return ParserDepth.isExceeded(mod) ? PySyntaxError.parserOverflow() : error;
  }

  /** Builds the scopes of a tree as {@link #resolve(Mod, boolean, Consumer)} does, without warnings. */
  public static ScopeTable resolve(Mod mod, boolean futureAnnotations) {
    return resolve(mod, futureAnnotations, warning -> {});
  }
}
