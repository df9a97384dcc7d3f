package org.minipy.grammar.scope;

import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;

/** The types of expressions that can be told from their form, by the names of their classes in Python. */
final class LiteralTypes {
  private LiteralTypes() {}

  /** The type of an expression that CPython evaluates while compiling; null for others. */
  static String ofConstant(Expr expr) {
    if (expr instanceof Expr.Constant e) {
      return ofLiteral(e.value());
    } else if (expr instanceof Expr.Name e) {
      return e.id().equals("__debug__") ? "bool" : null;
    } else if (expr instanceof Expr.Tuple e) {
      return areConstants(e) ? "tuple" : null;
    } else if (expr instanceof Expr.UnaryOp e) {
      return ofUnary(e);
    } else if (expr instanceof Expr.BinOp e) {
      return ofBinary(e, ofConstant(e.left()), ofConstant(e.right()));
    }
    return null;
  }

  /** The type of an expression; null if its form does not tell. */
  static String of(Expr expr) {
    if (expr instanceof Expr.Name || expr instanceof Expr.Attribute || expr instanceof Expr.Constant) {
      return ofConstant(expr);
    } else if (expr instanceof Expr.Tuple) {
      return "tuple";
    } else if (expr instanceof Expr.List || expr instanceof Expr.ListComp) {
      return "list";
    } else if (expr instanceof Expr.Dict || expr instanceof Expr.DictComp) {
      return "dict";
    } else if (expr instanceof Expr.Set || expr instanceof Expr.SetComp) {
      return "set";
    } else if (expr instanceof Expr.GeneratorExp) {
      return "generator";
    } else if (expr instanceof Expr.Lambda) {
      return "function";
    } else if (expr instanceof Expr.JoinedStr || expr instanceof Expr.FormattedValue) {
      return "str";
    }
    return ofConstant(expr);
  }

  private static String ofLiteral(Literal literal) {
    if (literal instanceof Literal.Named named) {
      return switch (named) {
        case NONE -> "NoneType";
        case TRUE, FALSE -> "bool";
        case ELLIPSIS -> "ellipsis";
      };
    } else if (literal instanceof Literal.Str) {
      return "str";
    } else if (literal instanceof Literal.Int || literal instanceof Literal.BigInt) {
      return "int";
    } else if (literal instanceof Literal.Float) {
      return "float";
    }
    return literal instanceof Literal.Bytes ? "bytes" : "complex";
  }

  private static boolean areConstants(Expr.Tuple tuple) {
    for (Expr item : tuple.elts()) {
      if (ofConstant(item) == null) {
        return false;
      }
    }
    return true;
  }

  private static String ofUnary(Expr.UnaryOp e) {
    String type = ofConstant(e.operand());
    return switch (e.op()) {
      case NOT -> type == null ? null : "bool";
      case INVERT -> rank(type) == 1 ? "int" : null;
      case U_ADD, U_SUB -> rank(type) == 1 ? "int" : rank(type) > 1 ? type : null;
    };
  }

  private static String ofBinary(Expr.BinOp e, String left, String right) {
    int rank = Math.max(rank(left), rank(right));
    if (rank(left) == 0 || rank(right) == 0) {
      boolean sum = e.op() == BinaryOperator.ADD && left != null && left.equals(right);
      boolean repetition = e.op() == BinaryOperator.MULT && rank == 1 && left != null && right != null;
      String sequence = rank(left) == 0 ? left : right;
      return (sum || repetition) && isSequence(sequence) ? sequence : null;
    }
    return switch (e.op()) {
      case ADD, SUB, MULT, POW -> numeric(rank);
      case DIV -> isZero(e.right()) ? null : rank == 3 ? "complex" : "float";
      case FLOOR_DIV, MOD -> rank == 3 || isZero(e.right()) ? null : numeric(rank);
      case L_SHIFT, R_SHIFT -> rank == 1 ? "int" : null;
      case BIT_AND, BIT_OR, BIT_XOR -> {
        boolean flags = left.equals("bool") && right.equals("bool");
        yield rank > 1 ? null : flags ? "bool" : "int";
      }
      case MAT_MULT -> null;
    };
  }

  private static boolean isSequence(String type) {
    return type.equals("str") || type.equals("bytes") || type.equals("tuple");
  }

  private static int rank(String type) {
    if (type == null) {
      return 0;
    }
    return switch (type) {
      case "bool", "int" -> 1;
      case "float" -> 2;
      case "complex" -> 3;
      default -> 0;
    };
  }

  private static String numeric(int rank) {
    return rank == 1 ? "int" : rank == 2 ? "float" : "complex";
  }

  private static boolean isZero(Expr expr) {
    return expr instanceof Expr.Constant c
        && switch (c.value()) {
          case Literal.Int n -> n.value() == 0;
          case Literal.BigInt n -> n.value().signum() == 0;
          case Literal.Float n -> n.value() == 0;
          case Literal.Imaginary n -> n.value() == 0;
          case Literal.Named n -> n == Literal.Named.FALSE;
          default -> false;
        };
  }
}
