package org.minipy.runtime.modules.abc;

import org.minipy.runtime.host.Interpreter;

/** How often classes have been registered with abstract classes: answers given before the last time may be wrong. */
final class AbcState {
  private long version;

  static AbcState current() {
    return Interpreter.current().moduleStates().state(AbcState.class, AbcState::new);
  }

  long version() {
    return version;
  }

  void registered() {
    version++;
  }
}
