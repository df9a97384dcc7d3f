package org.minipy.grammar.ast;

import java.util.List;

/**
 * The parameters of a function or lambda.
 *
 * @param posOnlyArgs parameters before {@code /}
 * @param args parameters that can be given by position or by name
 * @param vararg {@code *args}, or null
 * @param kwOnlyArgs parameters after {@code *}
 * @param kwDefaults one for each of {@code kwOnlyArgs}, null where there is none
 * @param kwarg {@code **kwargs}, or null
 * @param defaults of the last of {@code posOnlyArgs} followed by {@code args}
 */
public record Arguments(
    List<Arg> posOnlyArgs,
    List<Arg> args,
    Arg vararg,
    List<Arg> kwOnlyArgs,
    List<Expr> kwDefaults,
    Arg kwarg,
    List<Expr> defaults)
    implements Node {}
