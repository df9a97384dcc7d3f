package org.minipy.runtime.types.generic;

import org.minipy.runtime.object.Slots;

/** The slots of GenericAlias. */
final class GenericAliasSlots extends Slots {}
