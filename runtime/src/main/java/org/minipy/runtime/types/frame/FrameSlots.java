package org.minipy.runtime.types.frame;

import org.minipy.runtime.object.Slots;

/** The slots of frame. */
final class FrameSlots extends Slots {}
