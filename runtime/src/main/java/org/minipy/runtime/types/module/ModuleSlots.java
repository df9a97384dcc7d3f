package org.minipy.runtime.types.module;

import org.minipy.runtime.object.Slots;

/** The slots of module. */
final class ModuleSlots extends Slots {}
