package org.minipy.interpreter.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * One class of the abstract grammar: its name, its base class and its fields.
 *
 * @param located whether instances know their place in the source
 */
record NodeKind(String name, String base, boolean located, List<Field> fields) {
  /**
   * One field.
   *
   * @param type the class of its values, or identifier, string, int, constant
   * @param quantity none for exactly one, {@code ?} for one or None, {@code *} for a list
   */
  record Field(String type, char quantity, String name) {
    boolean isOptional() {
      return quantity == '?';
    }

    boolean isList() {
      return quantity == '*';
    }
  }

  /** The classes that others derive from; those with a plus know their place. */
  private static final String BASES = """
      mod stmt+ expr+ expr_context boolop operator unaryop cmpop comprehension= excepthandler+ arguments= arg+= \
      keyword+= alias+= withitem= match_case= pattern+ type_ignore type_param+""";

  private static final String GRAMMAR = """
      Module mod stmt*:body type_ignore*:type_ignores
      Interactive mod stmt*:body
      Expression mod expr:body
      FunctionType mod expr*:argtypes expr:returns
      FunctionDef stmt identifier:name arguments:args stmt*:body expr*:decorator_list expr?:returns string?:type_comment \
      type_param*:type_params
      AsyncFunctionDef stmt identifier:name arguments:args stmt*:body expr*:decorator_list expr?:returns \
      string?:type_comment type_param*:type_params
      ClassDef stmt identifier:name expr*:bases keyword*:keywords stmt*:body expr*:decorator_list type_param*:type_params
      Return stmt expr?:value
      Delete stmt expr*:targets
      Assign stmt expr*:targets expr:value string?:type_comment
      TypeAlias stmt expr:name type_param*:type_params expr:value
      AugAssign stmt expr:target operator:op expr:value
      AnnAssign stmt expr:target expr:annotation expr?:value int:simple
      For stmt expr:target expr:iter stmt*:body stmt*:orelse string?:type_comment
      AsyncFor stmt expr:target expr:iter stmt*:body stmt*:orelse string?:type_comment
      While stmt expr:test stmt*:body stmt*:orelse
      If stmt expr:test stmt*:body stmt*:orelse
      With stmt withitem*:items stmt*:body string?:type_comment
      AsyncWith stmt withitem*:items stmt*:body string?:type_comment
      Match stmt expr:subject match_case*:cases
      Raise stmt expr?:exc expr?:cause
      Try stmt stmt*:body excepthandler*:handlers stmt*:orelse stmt*:finalbody
      TryStar stmt stmt*:body excepthandler*:handlers stmt*:orelse stmt*:finalbody
      Assert stmt expr:test expr?:msg
      Import stmt alias*:names
      ImportFrom stmt identifier?:module alias*:names int?:level
      Global stmt identifier*:names
      Nonlocal stmt identifier*:names
      Expr stmt expr:value
      Pass stmt
      Break stmt
      Continue stmt
      BoolOp expr boolop:op expr*:values
      NamedExpr expr expr:target expr:value
      BinOp expr expr:left operator:op expr:right
      UnaryOp expr unaryop:op expr:operand
      Lambda expr arguments:args expr:body
      IfExp expr expr:test expr:body expr:orelse
      Dict expr expr*:keys expr*:values
      Set expr expr*:elts
      ListComp expr expr:elt comprehension*:generators
      SetComp expr expr:elt comprehension*:generators
      DictComp expr expr:key expr:value comprehension*:generators
      GeneratorExp expr expr:elt comprehension*:generators
      Await expr expr:value
      Yield expr expr?:value
      YieldFrom expr expr:value
      Compare expr expr:left cmpop*:ops expr*:comparators
      Call expr expr:func expr*:args keyword*:keywords
      FormattedValue expr expr:value int:conversion expr?:format_spec
      JoinedStr expr expr*:values
      Constant expr constant:value string?:kind
      Attribute expr expr:value identifier:attr expr_context:ctx
      Subscript expr expr:value expr:slice expr_context:ctx
      Starred expr expr:value expr_context:ctx
      Name expr identifier:id expr_context:ctx
      List expr expr*:elts expr_context:ctx
      Tuple expr expr*:elts expr_context:ctx
      Slice expr expr?:lower expr?:upper expr?:step
      Load expr_context
      Store expr_context
      Del expr_context
      And boolop
      Or boolop
      Add operator
      Sub operator
      Mult operator
      MatMult operator
      Div operator
      Mod operator
      Pow operator
      LShift operator
      RShift operator
      BitOr operator
      BitXor operator
      BitAnd operator
      FloorDiv operator
      Invert unaryop
      Not unaryop
      UAdd unaryop
      USub unaryop
      Eq cmpop
      NotEq cmpop
      Lt cmpop
      LtE cmpop
      Gt cmpop
      GtE cmpop
      Is cmpop
      IsNot cmpop
      In cmpop
      NotIn cmpop
      comprehension AST expr:target expr:iter expr*:ifs int:is_async
      ExceptHandler excepthandler expr?:type identifier?:name stmt*:body
      arguments AST arg*:posonlyargs arg*:args arg?:vararg arg*:kwonlyargs expr*:kw_defaults arg?:kwarg expr*:defaults
      arg AST identifier:arg expr?:annotation string?:type_comment
      keyword AST identifier?:arg expr:value
      alias AST identifier:name identifier?:asname
      withitem AST expr:context_expr expr?:optional_vars
      match_case AST pattern:pattern expr?:guard stmt*:body
      MatchValue pattern expr:value
      MatchSingleton pattern constant:value
      MatchSequence pattern pattern*:patterns
      MatchMapping pattern expr*:keys pattern*:patterns identifier?:rest
      MatchClass pattern expr:cls pattern*:patterns identifier*:kwd_attrs pattern*:kwd_patterns
      MatchStar pattern identifier?:name
      MatchAs pattern pattern?:pattern identifier?:name
      MatchOr pattern pattern*:patterns
      TypeIgnore type_ignore int:lineno string:tag
      TypeVar type_param identifier:name expr?:bound
      ParamSpec type_param identifier:name
      TypeVarTuple type_param identifier:name
      """;

  /** All classes below AST, bases before what derives from them. */
  static List<NodeKind> all() {
    List<NodeKind> kinds = new ArrayList<>();
    List<String> located = new ArrayList<>();
    for (String word : BASES.split(" ")) {
      String name = word.replace("+", "").replace("=", "");
      if (word.contains("+")) {
        located.add(name);
      }
      if (!word.endsWith("=")) {
        kinds.add(new NodeKind(name, "AST", word.contains("+"), List.of()));
      }
    }
    for (String line : GRAMMAR.split("\n")) {
      String[] words = line.split(" ");
      List<Field> fields = new ArrayList<>();
      for (int i = 2; i < words.length; i++) {
        fields.add(field(words[i]));
      }
      boolean place = located.contains(words[0]) || located.contains(words[1]);
      kinds.add(new NodeKind(words[0], words[1], place, List.copyOf(fields)));
    }
    return kinds;
  }

  private static Field field(String text) {
    int colon = text.indexOf(':');
    char last = text.charAt(colon - 1);
    boolean plain = last != '?' && last != '*';
    return new Field(text.substring(0, plain ? colon : colon - 1), plain ? ' ' : last, text.substring(colon + 1));
  }

  /** Whether an instance must say where it ends. */
  boolean endsRequired() {
    return name.equals("pattern") || name.equals("type_param") || base.equals("pattern") || base.equals("type_param");
  }

  /** Whether the class has no fields and is no base of others: its instances are all alike. */
  boolean isOperator() {
    return !located && fields.isEmpty() && !base.equals("AST");
  }

  /** The class as the abstract grammar writes it. */
  String description() {
    StringBuilder text = new StringBuilder(name);
    for (int i = 0; i < fields.size(); i++) {
      Field f = fields.get(i);
      text.append(i == 0 ? "(" : ", ").append(f.type);
      if (f.quantity != ' ') {
        text.append(f.quantity);
      }
      text.append(' ').append(f.name);
    }
    return fields.isEmpty() ? text.toString() : text.append(')').toString();
  }
}
