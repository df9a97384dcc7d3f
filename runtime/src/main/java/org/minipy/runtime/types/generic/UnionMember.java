package org.minipy.runtime.types.generic;

/** Something besides types and their aliases that can be an operand of the operator | between types. */
public interface UnionMember {}
