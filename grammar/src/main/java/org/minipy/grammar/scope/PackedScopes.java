package org.minipy.grammar.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.grammar.ast.Node;
import org.minipy.grammar.packed.PackedInput;
import org.minipy.grammar.packed.PackedOutput;

/**
 * The scopes of a tree that is read from its packed form part by part: a scope comes into the {@link #table} with the
 * node that opens it. Type parameters have no packed form.
 */
public final class PackedScopes {
  private static final ScopeKind[] KINDS = ScopeKind.values();
  private static final Access[] ACCESSES = Access.values();
  private static final Resolution[] RESOLUTIONS = Resolution.values();

  private final Scope[] byIndex;
  private final List<Scope> known = new ArrayList<>();
  private final IdentityHashMap<Node, Scope> byNode = new IdentityHashMap<>();
  private final ScopeTable table;

  /** Reads how many scopes there are, and what {@link #writeTable} has written of the table. */
  public PackedScopes(PackedInput in) {
    byIndex = new Scope[in.number()];
    boolean futureAnnotations = in.number() != 0;
    read(in);
    table = new ScopeTable(known, byNode, new IdentityHashMap<>(), futureAnnotations);
  }

  /** The table; scopes come into it as the tree is read. */
  public ScopeTable table() {
    return table;
  }

  /** Writes what there is to say of the table as a whole, and its outermost scope. */
  public static void writeTable(ScopeTable table, PackedOutput out) {
    out.number(table.scopes().size());
    out.number(table.futureAnnotations() ? 1 : 0);
    write(table.module(), out);
  }

  /** Writes {@code scope}; those around it must be written before. */
  public static void write(Scope scope, PackedOutput out) {
    Scope.Heading heading = scope.heading();
    out.number(heading.index());
    out.number(scope.parent() == null ? 0 : scope.parent().index() + 1);
    out.number(heading.kind().ordinal());
    out.number(heading.traits());
    out.text(heading.name());
    out.text(heading.privateName());
    out.text(heading.qualifiedName());
    PackedOutput details = out.inner();
    if (!scope.isInlined()) {
      writeLayout(scope.layout(), details);
    }
    writeSymbols(scope.symbols(), details);
    out.part(details);
  }

  private static void writeLayout(FrameLayout layout, PackedOutput out) {
    texts(layout.variables(), out);
    texts(layout.cells(), out);
    texts(layout.free(), out);
    out.number(layout.slotCount());
    out.number(layout.slotCount() - layout.ordinarySlots());
    for (int slot = 0; slot < layout.slotCount(); slot++) {
      out.text(layout.slotName(slot));
      if (slot >= layout.ordinarySlots()) {
        out.number(layout.hiddenBy(slot) + 1);
      }
    }
  }

  private static void texts(List<String> texts, PackedOutput out) {
    out.number(texts.size());
    for (String text : texts) {
      out.text(text);
    }
  }

  private static void writeSymbols(Collection<Symbol> symbols, PackedOutput out) {
    out.number(symbols.size());
    for (Symbol symbol : symbols) {
      out.text(symbol.name());
      out.number(symbol.flags());
      out.number(symbol.resolution().ordinal());
      out.number(symbol.access().ordinal());
      out.number(symbol.slot() + 1);
    }
  }

  /** Reads a scope; {@link #open} says which node has it. */
  public Scope read(PackedInput in) {
    int index = in.number();
    int parent = in.number() - 1;
    ScopeKind kind = KINDS[in.number()];
    int traits = in.number();
    Scope.Heading heading = new Scope.Heading(kind, in.text(), in.text(), in.text(), index, traits);
    boolean inlined = (traits & Trait.INLINED) != 0;
    Scope scope = new Scope(heading, parent < 0 ? null : byIndex[parent], new PackedDetails(in.part(), inlined));
    byIndex[index] = scope;
    known.add(scope);
    return scope;
  }

  /** Says that {@code node} opens {@code scope}. */
  public void open(Node node, Scope scope) {
    byNode.put(node, scope);
  }

  /** Slots and names, packed. */
  private static final class PackedDetails implements Scope.Details {
    private final PackedInput in;
    private final boolean inlined;
    private FrameLayout layout;
    private PackedInput afterLayout;

    PackedDetails(PackedInput in, boolean inlined) {
      this.in = in;
      this.inlined = inlined;
      this.afterLayout = inlined ? in : null;
    }

    @Override
    public FrameLayout layout() {
      if (layout == null && !inlined) {
        PackedInput from = in.here();
        List<String> variables = texts(from);
        List<String> cells = texts(from);
        List<String> free = texts(from);
        String[] slots = new String[from.number()];
        int[] hiding = new int[from.number()];
        for (int slot = 0; slot < slots.length; slot++) {
          slots[slot] = from.text();
          int further = slot - slots.length + hiding.length;
          if (further >= 0) {
            hiding[further] = from.number() - 1;
          }
        }
        layout = new FrameLayout(variables, cells, free, Arrays.asList(slots), hiding);
        afterLayout = from;
      }
      return layout;
    }

    private static List<String> texts(PackedInput in) {
      int count = in.number();
      if (count == 0) {
        return List.of();
      }
      String[] texts = new String[count];
      for (int i = 0; i < count; i++) {
        texts[i] = in.text();
      }
      return Arrays.asList(texts);
    }

    @Override
    public Map<String, Symbol> symbols() {
      layout();
      PackedInput from = afterLayout.here();
      LinkedHashMap<String, Symbol> symbols = new LinkedHashMap<>();
      for (int count = from.number(); count > 0; count--) {
        String name = from.text();
        int flags = from.number();
        Resolution resolution = RESOLUTIONS[from.number()];
        Access access = ACCESSES[from.number()];
        symbols.put(name, new Symbol(name, flags, resolution, access, from.number() - 1));
      }
      return symbols;
    }
  }
}
