package org.minipy.runtime.types.function;

import org.minipy.runtime.object.Slots;

/** The slots of wrapper_descriptor. */
final class SlotWrapperSlots extends Slots {}
