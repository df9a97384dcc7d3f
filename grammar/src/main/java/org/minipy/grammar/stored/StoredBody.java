package org.minipy.grammar.stored;

import java.util.AbstractList;
import java.util.List;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.packed.PackedInput;
import org.minipy.grammar.scope.PackedScopes;

/** The statements of a function in a stored tree: read when somebody looks at one of them. */
public final class StoredBody extends AbstractList<Stmt> {
  private final PackedInput in;
  private final PackedScopes scopes;
  private List<Stmt> statements;

  StoredBody(PackedInput in, PackedScopes scopes) {
    this.in = in;
    this.scopes = scopes;
  }

  /** The text of the docstring, or null; reads no more than that. */
  public String docstring() {
    PackedInput from = in.here();
    boolean has = from.number() > 0 && from.number() == Tag.EXPR_STMT && from.number() == Tag.CONSTANT
        && from.number() == Tag.STR;
    return has ? from.text() : null;
  }

  private List<Stmt> statements() {
    if (statements == null) {
      statements = new TreeReader(in.here(), scopes).statements();
    }
    return statements;
  }

  @Override
  public Stmt get(int index) {
    return statements().get(index);
  }

  @Override
  public int size() {
    return statements().size();
  }
}
