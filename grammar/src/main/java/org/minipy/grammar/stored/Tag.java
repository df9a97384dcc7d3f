package org.minipy.grammar.stored;

/** The numbers that stand for the kinds of nodes in a stored tree. */
final class Tag {
  static final int ABSENT = 0;

  static final int FUNCTION_DEF = 1;
  static final int ASYNC_FUNCTION_DEF = 2;
  static final int CLASS_DEF = 3;
  static final int RETURN = 4;
  static final int DELETE = 5;
  static final int ASSIGN = 6;
  static final int AUG_ASSIGN = 7;
  static final int ANN_ASSIGN = 8;
  static final int FOR = 9;
  static final int ASYNC_FOR = 10;
  static final int WHILE = 11;
  static final int IF = 12;
  static final int WITH = 13;
  static final int ASYNC_WITH = 14;
  static final int RAISE = 15;
  static final int TRY = 16;
  static final int TRY_STAR = 17;
  static final int ASSERT = 18;
  static final int IMPORT = 19;
  static final int IMPORT_FROM = 20;
  static final int GLOBAL = 21;
  static final int NONLOCAL = 22;
  static final int EXPR_STMT = 23;
  static final int PASS = 24;
  static final int BREAK = 25;
  static final int CONTINUE = 26;

  static final int BOOL_OP = 1;
  static final int NAMED_EXPR = 2;
  static final int BIN_OP = 3;
  static final int UNARY_OP = 4;
  static final int LAMBDA = 5;
  static final int IF_EXP = 6;
  static final int DICT = 7;
  static final int SET = 8;
  static final int LIST_COMP = 9;
  static final int SET_COMP = 10;
  static final int DICT_COMP = 11;
  static final int GENERATOR_EXP = 12;
  static final int AWAIT = 13;
  static final int YIELD = 14;
  static final int YIELD_FROM = 15;
  static final int COMPARE = 16;
  static final int CALL = 17;
  static final int FORMATTED_VALUE = 18;
  static final int JOINED_STR = 19;
  static final int CONSTANT = 20;
  static final int ATTRIBUTE = 21;
  static final int SUBSCRIPT = 22;
  static final int STARRED = 23;
  static final int NAME = 24;
  static final int LIST = 25;
  static final int TUPLE = 26;
  static final int SLICE = 27;

  static final int NAMED = 0;
  static final int INT = 1;
  static final int BIG_INT = 2;
  static final int FLOAT = 3;
  static final int IMAGINARY = 4;
  static final int STR = 5;
  static final int BYTES = 6;

  private Tag() {}
}
