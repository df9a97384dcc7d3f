package org.minipy.runtime.modules.signal;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyInt;

/** The module _signal. */
public final class SignalModule extends BuiltinModule {
  /** Declares the module. */
  public SignalModule() {
    super("_signal", "Signals: what is done when they come, and timers that send them.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return SignalFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    for (int number = 1; number < SignalNames.COUNT; number++) {
      if (SignalNames.name(number) != null) {
        putSteal(module, "SIG" + SignalNames.name(number), PyInt.of(number));
      }
    }
    putSteal(module, "SIGRTMIN", PyInt.of(SignalNames.REALTIME));
    putSteal(module, "SIGRTMAX", PyInt.of(SignalNames.END - 1));
    putSteal(module, "NSIG", PyInt.of(SignalNames.END));
    putSteal(module, "SIG_DFL", PyInt.of(SignalState.DEFAULT));
    putSteal(module, "SIG_IGN", PyInt.of(SignalState.IGNORE));
    putSteal(module, "ITIMER_REAL", PyInt.of(0));
    putSteal(module, "ITIMER_VIRTUAL", PyInt.of(1));
    putSteal(module, "ITIMER_PROF", PyInt.of(2));
    SignalState.current().install(module.dict());
  }
}
