package org.minipy.interpreter.lower;

import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.operator.AddNode;
import org.minipy.interpreter.node.operator.BinaryNode;
import org.minipy.interpreter.node.operator.BitAndNode;
import org.minipy.interpreter.node.operator.BitOrNode;
import org.minipy.interpreter.node.operator.BitXorNode;
import org.minipy.interpreter.node.operator.FloorDivideNode;
import org.minipy.interpreter.node.operator.LeftShiftNode;
import org.minipy.interpreter.node.operator.MultiplyNode;
import org.minipy.interpreter.node.operator.RelationNode.Relation;
import org.minipy.interpreter.node.operator.RemainderNode;
import org.minipy.interpreter.node.operator.RightShiftNode;
import org.minipy.interpreter.node.operator.SubtractNode;
import org.minipy.interpreter.node.operator.TrueDivideNode;
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

  static ExprNode binary(BinaryOp op, boolean inplace, ExprNode left, ExprNode right, int position) {
    return switch (op) {
      case ADD -> new AddNode(inplace, left, right, position);
      case SUBTRACT -> new SubtractNode(inplace, left, right, position);
      case MULTIPLY -> new MultiplyNode(inplace, left, right, position);
      case TRUE_DIVIDE -> new TrueDivideNode(inplace, left, right, position);
      case FLOOR_DIVIDE -> new FloorDivideNode(inplace, left, right, position);
      case REMAINDER -> new RemainderNode(inplace, left, right, position);
      case AND -> new BitAndNode(inplace, left, right, position);
      case OR -> new BitOrNode(inplace, left, right, position);
      case XOR -> new BitXorNode(inplace, left, right, position);
      case LEFT_SHIFT -> new LeftShiftNode(inplace, left, right, position);
      case RIGHT_SHIFT -> new RightShiftNode(inplace, left, right, position);
      case MATRIX_MULTIPLY, POWER, DIVMOD -> new BinaryNode(op, inplace, left, right, position);
    };
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
