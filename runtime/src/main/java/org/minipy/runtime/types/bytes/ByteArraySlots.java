package org.minipy.runtime.types.bytes;

import org.minipy.runtime.object.Slots;

/** The slots of bytearray. */
final class ByteArraySlots extends Slots {}
