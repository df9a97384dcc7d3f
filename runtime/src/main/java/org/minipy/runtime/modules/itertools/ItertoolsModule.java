package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;

/** The module itertools. */
public final class ItertoolsModule extends BuiltinModule {
  /** Declares the module. */
  public ItertoolsModule() {
    super("itertools", "Iterators made of other iterators: endless ones, chains, selections, combinations.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return ItertoolsFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    putTypes(module, PyAccumulate.TYPE, PyBatched.TYPE, PyChain.TYPE, PyCombinations.TYPE, PyReplacedCombinations.TYPE,
        PyCompress.TYPE, PyCount.TYPE, PyCycle.TYPE, PyDropWhile.TYPE, PyFilterFalse.TYPE, PyGroupBy.TYPE,
        PyIslice.TYPE, PyPairwise.TYPE, PyPermutations.TYPE, PyProduct.TYPE, PyRepeat.TYPE, PyStarmap.TYPE,
            PyTakeWhile.TYPE,
        PyZipLongest.TYPE, PyGrouper.TYPE, PyTee.TYPE, TeeCell.TYPE);
  }
}
