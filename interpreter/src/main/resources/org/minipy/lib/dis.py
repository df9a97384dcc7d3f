"""Disassembling: there is nothing to disassemble here. MiniPy runs syntax trees and makes no bytecode, so functions that
would show or read instructions raise NotImplementedError; what does not depend on instructions works."""

__all__ = ["code_info", "dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels", "show_code",
           "get_instructions", "Instruction", "Bytecode", "COMPILER_FLAG_NAMES", "pretty_flags"]

COMPILER_FLAG_NAMES = {1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR",
                       64: "NOFREE", 128: "COROUTINE", 256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR"}


def _refuse(*args, **keywords):
    """Refuse: there is no bytecode."""
    raise NotImplementedError("MiniPy runs syntax trees: there is no bytecode to disassemble")


dis = disassemble = disco = distb = get_instructions = findlinestarts = findlabels = code_info = show_code = _refuse


class Bytecode:
    """The instructions of something; there are none."""

    __init__ = _refuse


class Instruction:
    """An instruction; there are none."""

    __init__ = _refuse


def pretty_flags(flags):
    """Return the names of flags of a code object."""
    names = []
    for bit in range(32):
        flag = 1 << bit
        if flags & flag:
            names.append(COMPILER_FLAG_NAMES.get(flag, hex(flag)))
            flags ^= flag
            if not flags:
                break
    else:
        names.append(hex(flags))
    return ", ".join(names)
