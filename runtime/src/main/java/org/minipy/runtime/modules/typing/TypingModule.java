package org.minipy.runtime.modules.typing;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.typing.PyGeneric;
import org.minipy.runtime.types.typing.PyParamSpec;
import org.minipy.runtime.types.typing.PyParamSpecPart;
import org.minipy.runtime.types.typing.PySpecialForm;
import org.minipy.runtime.types.typing.PyTypeAlias;
import org.minipy.runtime.types.typing.PyTypeVar;
import org.minipy.runtime.types.typing.PyTypeVarTuple;
import org.minipy.runtime.types.typing.PyTypingAlias;

/** The module _typing: the types that type parameters are made of. */
public final class TypingModule extends BuiltinModule {
  /** Declares the module. */
  public TypingModule() {
    super("_typing", "What the module typing needs of the runtime.");
  }

  @Override
  protected void populate(PyModule module) {
    put(module, "TypeVar", PyTypeVar.TYPE);
    put(module, "ParamSpec", PyParamSpec.TYPE);
    put(module, "TypeVarTuple", PyTypeVarTuple.TYPE);
    put(module, "ParamSpecArgs", PyParamSpecPart.ARGS);
    put(module, "ParamSpecKwargs", PyParamSpecPart.KWARGS);
    put(module, "TypeAliasType", PyTypeAlias.TYPE);
    put(module, "Generic", PyGeneric.TYPE);
    put(module, "Union", PySpecialForm.UNION);
    put(module, "Unpack", PySpecialForm.UNPACK);
    put(module, "_GenericAlias", PyTypingAlias.TYPE);
  }
}
