package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.BoolOperator;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.UnaryOperator;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/**
 * Turns the flat list of operands and operators of an {@code operation} into a tree, by operator precedence.
 *
 * <p>Two stacks: operands that have been read, and operators that wait for their right operand. A new operator first
 * applies the waiting ones that bind tighter. Comparisons, {@code and} and {@code or} do not apply each other: when a
 * looser operator comes, the whole run of them becomes one node.
 */
final class Operations {

  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int COMPARE = 4;
  private static final int BIT_OR = 5;
  private static final int BIT_XOR = 6;
  private static final int BIT_AND = 7;
  private static final int SHIFT = 8;
  private static final int SUM = 9;
  private static final int TERM = 10;
  private static final int UNARY = 11;
  private static final int POWER = 12;

  private final ParserRuleContext context;

  private Expr[] operands = new Expr[4];
  private PyToken[] starts = new PyToken[4];
  private PyToken[] stops = new PyToken[4];
  private int operandCount;

  private PyToken[] operators = new PyToken[4];
  private int[] levels = new int[4];
  private boolean[] negated = new boolean[4];
  private int operatorCount;

  private Operations(ParserRuleContext context) {
    this.context = context;
  }

  /** Builds an operation, which has operators. */
  static Expr build(PythonParser.OperationContext operation, Expressions expressions) {
    Operations stacks = new Operations(operation);
    List<ParseTree> children = operation.children;
    PyToken pending = null;
    boolean pendingNot = false;
    for (ParseTree child : children) {
      if (child instanceof PythonParser.OperandContext operand) {
        stacks.operand(operand, pending, pendingNot, expressions);
        pending = null;
        pendingNot = false;
      } else {
        PyToken token = TreeContext.token(child);
        if (token.getType() == TokenType.NOT) {
          pendingNot = true;
        } else {
          pending = token;
        }
      }
    }
    stacks.apply(0);
    return stacks.operands[0];
  }

  /** Whether an operator binds looser than {@code |}. */
  static boolean isLooserThanBitOr(int type) {
    return type == TokenType.NOT || level(type) < BIT_OR;
  }

  /** Whether an operator binds looser than comparisons. */
  static boolean isLooserThanCompare(int type) {
    return level(type) < COMPARE;
  }

  /** The first token of an operation that binds looser than {@code |}, or null. */
  static PyToken looserThanBitOr(PythonParser.OperationContext operation) {
    for (ParseTree child : operation.children) {
      if (child instanceof PythonParser.OperandContext operand) {
        if (TreeContext.type(operand, 0) == TokenType.NOT) {
          return TreeContext.start(operand);
        }
      } else if (level(TreeContext.token(child).getType()) < BIT_OR) {
        return TreeContext.token(child);
      }
    }
    return null;
  }

  private void operand(
      PythonParser.OperandContext operand, PyToken operator, boolean isNotIn, Expressions expressions) {
    int first = 0;
    boolean isNot = false;
    if (operator != null) {
      isNot = operator.getType() == TokenType.IS && TreeContext.type(operand, 0) == TokenType.NOT;
      first = isNot ? 1 : 0;
      binary(operator, isNot || isNotIn);
    }
    while (isPrefix(TreeContext.type(operand, first))) {
      prefix(TreeContext.token(operand.children.get(first++)));
    }
    push(
        expressions.primary(operand, first),
        TreeContext.token(firstLeaf(operand.children.get(first))),
        TreeContext.stop(operand));
  }

  private static ParseTree firstLeaf(ParseTree tree) {
    ParseTree leaf = tree;
    while (leaf.getChildCount() > 0) {
      leaf = leaf.getChild(0);
    }
    return leaf;
  }

  static boolean isPrefix(int type) {
    return type == TokenType.NOT || type == TokenType.MINUS || type == TokenType.PLUS || type == TokenType.TILDE;
  }

  private void push(Expr value, PyToken start, PyToken stop) {
    if (operandCount == operands.length) {
      operands = Arrays.copyOf(operands, 2 * operandCount);
      starts = Arrays.copyOf(starts, 2 * operandCount);
      stops = Arrays.copyOf(stops, 2 * operandCount);
    }
    operands[operandCount] = value;
    starts[operandCount] = start;
    stops[operandCount++] = stop;
  }

  private void push(PyToken operator, int level, boolean not) {
    if (operatorCount == operators.length) {
      operators = Arrays.copyOf(operators, 2 * operatorCount);
      levels = Arrays.copyOf(levels, 2 * operatorCount);
      negated = Arrays.copyOf(negated, 2 * operatorCount);
    }
    operators[operatorCount] = operator;
    levels[operatorCount] = level;
    negated[operatorCount++] = not;
  }

  private void prefix(PyToken operator) {
    boolean not = operator.getType() == TokenType.NOT;
    if (not && operatorCount > 0 && levels[operatorCount - 1] > NOT) {
      throw TreeContext.invalid(operator, context);
    }
    push(operator, not ? NOT : UNARY, false);
  }

  private void binary(PyToken operator, boolean not) {
    int level = level(operator.getType());
    boolean joins = level <= COMPARE || level == POWER;
    apply(joins ? level + 1 : level);
    push(operator, level, not);
  }

  /** Applies the waiting operators that bind at least as tight as {@code level}. */
  private void apply(int level) {
    while (operatorCount > 0 && levels[operatorCount - 1] >= level) {
      switch (levels[operatorCount - 1]) {
        case OR -> bool(BoolOperator.OR, OR);
        case AND -> bool(BoolOperator.AND, AND);
        case COMPARE -> compare();
        case NOT, UNARY -> unary();
        default -> arithmetic();
      }
    }
  }

  private void unary() {
    PyToken operator = operators[--operatorCount];
    UnaryOperator op =
        switch (operator.getType()) {
          case TokenType.NOT -> UnaryOperator.NOT;
          case TokenType.MINUS -> UnaryOperator.U_SUB;
          case TokenType.PLUS -> UnaryOperator.U_ADD;
          default -> UnaryOperator.INVERT;
        };
    int i = operandCount - 1;
    operands[i] = new Expr.UnaryOp(op, operands[i], TreeContext.span(operator, stops[i]));
    starts[i] = operator;
  }

  private void arithmetic() {
    BinaryOperator op = binaryOperator(operators[--operatorCount].getType());
    int left = operandCount - 2;
    Expr result =
        new Expr.BinOp(operands[left], op, operands[left + 1], TreeContext.span(starts[left], stops[left + 1]));
    collapse(left, result);
  }

  private void bool(BoolOperator op, int level) {
    int count = run(level);
    int left = operandCount - count - 1;
    List<Expr> values = List.of(Arrays.copyOfRange(operands, left, operandCount));
    operatorCount -= count;
    collapse(left, new Expr.BoolOp(op, values, TreeContext.span(starts[left], stops[operandCount - 1])));
  }

  private void compare() {
    int count = run(COMPARE);
    int left = operandCount - count - 1;
    ArrayList<CompareOperator> ops = new ArrayList<>(count);
    for (int i = operatorCount - count; i < operatorCount; i++) {
      ops.add(compareOperator(operators[i].getType(), negated[i]));
    }
    List<Expr> comparators = List.of(Arrays.copyOfRange(operands, left + 1, operandCount));
    operatorCount -= count;
    collapse(
        left,
        new Expr.Compare(operands[left], ops, comparators, TreeContext.span(starts[left], stops[operandCount - 1])));
  }

  private int run(int level) {
    int count = 0;
    while (count < operatorCount && levels[operatorCount - 1 - count] == level) {
      count++;
    }
    return count;
  }

  private void collapse(int left, Expr result) {
    stops[left] = stops[operandCount - 1];
    operands[left] = result;
    operandCount = left + 1;
  }

  private static int level(int type) {
    return switch (type) {
      case TokenType.OR -> OR;
      case TokenType.AND -> AND;
      case TokenType.VBAR -> BIT_OR;
      case TokenType.CIRCUMFLEX -> BIT_XOR;
      case TokenType.AMPER -> BIT_AND;
      case TokenType.LEFT_SHIFT, TokenType.RIGHT_SHIFT -> SHIFT;
      case TokenType.PLUS, TokenType.MINUS -> SUM;
      case TokenType.STAR, TokenType.SLASH, TokenType.DOUBLE_SLASH, TokenType.PERCENT, TokenType.AT -> TERM;
      case TokenType.DOUBLE_STAR -> POWER;
      default -> COMPARE;
    };
  }

  /** The operator of a binary operation, also of the augmented assignment that is made of it. */
  static BinaryOperator binaryOperator(int type) {
    return switch (type) {
      case TokenType.PLUS, TokenType.PLUS_EQUAL -> BinaryOperator.ADD;
      case TokenType.MINUS, TokenType.MINUS_EQUAL -> BinaryOperator.SUB;
      case TokenType.STAR, TokenType.STAR_EQUAL -> BinaryOperator.MULT;
      case TokenType.AT, TokenType.AT_EQUAL -> BinaryOperator.MAT_MULT;
      case TokenType.SLASH, TokenType.SLASH_EQUAL -> BinaryOperator.DIV;
      case TokenType.PERCENT, TokenType.PERCENT_EQUAL -> BinaryOperator.MOD;
      case TokenType.DOUBLE_STAR, TokenType.DOUBLE_STAR_EQUAL -> BinaryOperator.POW;
      case TokenType.LEFT_SHIFT, TokenType.LEFT_SHIFT_EQUAL -> BinaryOperator.L_SHIFT;
      case TokenType.RIGHT_SHIFT, TokenType.RIGHT_SHIFT_EQUAL -> BinaryOperator.R_SHIFT;
      case TokenType.VBAR, TokenType.VBAR_EQUAL -> BinaryOperator.BIT_OR;
      case TokenType.CIRCUMFLEX, TokenType.CIRCUMFLEX_EQUAL -> BinaryOperator.BIT_XOR;
      case TokenType.AMPER, TokenType.AMPER_EQUAL -> BinaryOperator.BIT_AND;
      case TokenType.DOUBLE_SLASH, TokenType.DOUBLE_SLASH_EQUAL -> BinaryOperator.FLOOR_DIV;
      default -> throw new IllegalArgumentException(Integer.toString(type));
    };
  }

  private static CompareOperator compareOperator(int type, boolean not) {
    return switch (type) {
      case TokenType.EQ_EQUAL -> CompareOperator.EQ;
      case TokenType.NOT_EQUAL -> CompareOperator.NOT_EQ;
      case TokenType.LESS -> CompareOperator.LT;
      case TokenType.LESS_EQUAL -> CompareOperator.LT_E;
      case TokenType.GREATER -> CompareOperator.GT;
      case TokenType.GREATER_EQUAL -> CompareOperator.GT_E;
      case TokenType.IS -> not ? CompareOperator.IS_NOT : CompareOperator.IS;
      case TokenType.IN -> not ? CompareOperator.NOT_IN : CompareOperator.IN;
      default -> throw new IllegalArgumentException(Integer.toString(type));
    };
  }
}
