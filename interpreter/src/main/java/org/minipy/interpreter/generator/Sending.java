package org.minipy.interpreter.generator;

import org.minipy.runtime.memory.PyObject;

/** What came of resuming a generator: a yielded value, or the value it ended with; owned. */
public record Sending(boolean finished, PyObject value) {}
