"""Is this text a complete piece of Python, the beginning of one, or wrong?"""
import __future__
import warnings

__all__ = ["compile_command", "Compile", "CommandCompiler"]

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000

_features = [getattr(__future__, name) for name in __future__.all_feature_names]


def compile_command(source, filename="<input>", symbol="single"):
    """Compile text; return None when more lines must follow. Raises SyntaxError, ValueError or OverflowError."""
    return _compile(_plain, source, filename, symbol)


def _plain(source, filename, symbol, incomplete_input=True):
    flags = PyCF_ALLOW_INCOMPLETE_INPUT | PyCF_DONT_IMPLY_DEDENT if incomplete_input else 0
    return compile(source, filename, symbol, flags)


def _compile(compiler, source, filename, symbol):
    if symbol != "eval" and all(not line.strip() or line.strip()[0] == "#" for line in source.split("\n")):
        source = "pass"
    elif symbol == "eval" and all(not line.strip() or line.strip()[0] == "#" for line in source.split("\n")):
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", (SyntaxWarning, DeprecationWarning))
        try:
            compiler(source, filename, symbol)
        except SyntaxError:
            try:
                compiler(source + "\n", filename, symbol)
                return None
            except SyntaxError as e:
                if "incomplete input" in str(e):
                    return None
    return compiler(source, filename, symbol, incomplete_input=False)


class Compile:
    """compile() that remembers the future statements that it has seen."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

    def __call__(self, source, filename, symbol, **kwargs):
        flags = self.flags
        if kwargs.get("incomplete_input", True) is False:
            flags &= ~PyCF_DONT_IMPLY_DEDENT
            flags &= ~PyCF_ALLOW_INCOMPLETE_INPUT
        code = compile(source, filename, symbol, flags, True)
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """compile_command() that remembers the future statements that it has seen."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        return _compile(self.compiler, source, filename, symbol)
