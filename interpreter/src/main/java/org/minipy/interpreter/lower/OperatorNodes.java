package org.minipy.interpreter.lower;

import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.operator.CompareNode;
import org.minipy.interpreter.node.operator.RelationNode;
import org.minipy.interpreter.node.operator.RelationNode.Relation;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.CompareOp;

/** Which nodes the operators of the syntax tree become. */
final class OperatorNodes {
  private OperatorNodes() {}

  static BinaryOp of(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> BinaryOp.ADD;
      case SUB -> BinaryOp.SUBTRACT;
      case MULT -> BinaryOp.MULTIPLY;
      case MAT_MULT -> BinaryOp.MATRIX_MULTIPLY;
      case DIV -> BinaryOp.TRUE_DIVIDE;
      case MOD -> BinaryOp.REMAINDER;
      case POW -> BinaryOp.POWER;
      case L_SHIFT -> BinaryOp.LEFT_SHIFT;
      case R_SHIFT -> BinaryOp.RIGHT_SHIFT;
      case BIT_OR -> BinaryOp.OR;
      case BIT_XOR -> BinaryOp.XOR;
      case BIT_AND -> BinaryOp.AND;
      case FLOOR_DIV -> BinaryOp.FLOOR_DIVIDE;
    };
  }

  /** {@code left operator right}. */
  static ExprNode compare(CompareOperator operator, ExprNode left, ExprNode right, int position) {
    CompareOp op = comparison(operator);
    return op != null ? new CompareNode(op, left, right, position)
        : new RelationNode(relation(operator), left, right, position);
  }

  /** The rich comparison of an operator; null for identity and membership. */
  static CompareOp comparison(CompareOperator operator) {
    return switch (operator) {
      case EQ -> CompareOp.EQ;
      case NOT_EQ -> CompareOp.NE;
      case LT -> CompareOp.LT;
      case LT_E -> CompareOp.LE;
      case GT -> CompareOp.GT;
      case GT_E -> CompareOp.GE;
      default -> null;
    };
  }

  static Relation relation(CompareOperator operator) {
    return switch (operator) {
      case IS -> Relation.IS;
      case IS_NOT -> Relation.IS_NOT;
      case IN -> Relation.IN;
      case NOT_IN -> Relation.NOT_IN;
      default -> throw new IllegalArgumentException(operator.toString());
    };
  }
}
