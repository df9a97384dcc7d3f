package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Alias;
import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.control.Assign;
import org.minipy.interpreter.node.control.Block;
import org.minipy.interpreter.node.control.ImportFrom;
import org.minipy.interpreter.node.control.ImportNode;
import org.minipy.interpreter.node.control.ImportStar;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Lowers import statements. */
final class ImportLowering {
  private final Body body;

  ImportLowering(Body body) {
    this.body = body;
  }

  StmtNode lower(Stmt.Import i) {
    List<StmtNode> nodes = new ArrayList<>();
    int position = body.code().position(i.span());
    for (Alias alias : i.names()) {
      String name = alias.name();
      int dot = name.indexOf('.');
      String bound = alias.asName() != null ? alias.asName() : dot < 0 ? name : name.substring(0, dot);
      boolean leaf = alias.asName() != null && dot >= 0;
      addLevel(0);
      body.code().addConstant(PyNone.NONE);
      ExprNode imported = new ImportNode(body.code().name(name), PyNone.NONE, 0, leaf, position);
      for (int from = leaf ? dot : -1; from >= 0; from = name.indexOf('.', from + 1)) {
        int to = name.indexOf('.', from + 1);
        body.code().name(name.substring(from + 1, to < 0 ? name.length() : to));
      }
      nodes.add(new Assign(Names.store(body.code(), body.scope(), bound, i.span()), imported));
    }
    return Block.of(nodes.toArray(new StmtNode[0]));
  }

  StmtNode lower(Stmt.ImportFrom i) {
    int position = body.code().position(i.span());
    String module = i.module() == null ? "" : i.module();
    PyObject[] names = new PyObject[i.names().size()];
    for (int n = 0; n < names.length; n++) {
      names[n] = PyStr.intern(i.names().get(n).name());
    }
    addLevel(i.level());
    PyObject fromList = body.code().unit().constants().share(PyTuple.of(names));
    body.code().addConstant(fromList);
    ExprNode imported = new ImportNode(body.code().name(module), fromList, i.level(), false, position);
    if (i.names().getFirst().name().equals("*")) {
      return new ImportStar(imported, position);
    }
    TargetNode[] targets = new TargetNode[names.length];
    for (int n = 0; n < names.length; n++) {
      Alias alias = i.names().get(n);
      body.code().name(alias.name());
      targets[n] =
          Names.store(body.code(), body.scope(), alias.asName() == null ? alias.name() : alias.asName(), i.span());
    }
    return new ImportFrom(imported, interned(names), targets, position);
  }

  private void addLevel(int level) {
    body.code().addConstantSteal(PyInt.of(level));
  }

  private static PyStr[] interned(PyObject[] names) {
    PyStr[] result = new PyStr[names.length];
    for (int i = 0; i < names.length; i++) {
      result[i] = (PyStr) names[i];
    }
    return result;
  }
}
