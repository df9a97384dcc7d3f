"""Documentation as text, made from objects as they are: signatures, docstrings, and what classes and modules contain.

help() and the interactive help come from here:

    help(obj)               show what there is to tell about an object, a page at a time on a terminal
    help("package.name")    the same for the object that a dotted name stands for
    help()                  ask for names, and show what they stand for, until an empty line or "quit"

render_doc() gives the text of a page instead of showing it, locate() finds the object of a dotted name, and plain()
takes away the overstrikes that make letters bold. `python -m pydoc name ...` prints pages.
"""

__all__ = ["help"]

import builtins
import inspect
import keyword
import os
import sys
from collections import deque
from reprlib import Repr

_RULE = "-" * 70
_NOTHING = object()
_HIDDEN = {"__author__", "__builtins__", "__cached__", "__credits__", "__date__", "__doc__", "__docformat__", "__file__",
           "__loader__", "__module__", "__name__", "__package__", "__path__", "__qualname__", "__slots__", "__spec__",
           "__version__", "__annotations__"}


class ErrorDuringImport(Exception):
    """A module that was asked for could not be imported, for another reason than that there is none."""

    def __init__(self, filename, exc_info):
        self.filename = filename
        self.exc, self.value, self.tb = exc_info

    def __str__(self):
        return f"problem in {self.filename} - {self.exc.__name__}: {self.value}"


def getdoc(object):
    """Return the docstring of an object, or the comment in front of its source, or an empty str."""
    if inspect.isclass(object):
        own = object.__dict__.get("__doc__")
        text = inspect.cleandoc(own) if isinstance(own, str) else None
    else:
        text = inspect.getdoc(object)
    if text is None and not inspect.isbuiltin(object):
        try:
            text = inspect.getcomments(object)
        except (OSError, TypeError):
            text = None
    return text.rstrip() if text else ""


def splitdoc(doc):
    """Split a docstring into its first line and the rest; without an empty line between them, all is the rest."""
    lines = doc.strip().split("\n")
    if len(lines) == 1:
        return lines[0], ""
    if not lines[1].rstrip():
        return lines[0], "\n".join(lines[2:])
    return "", "\n".join(lines)


def visiblename(name, all=None, obj=None):
    """Return whether a name belongs into the documentation."""
    if name in _HIDDEN:
        return False
    if name.startswith("__") and name.endswith("__"):
        return True
    if name.startswith("_") and hasattr(obj, "_fields"):
        return True
    return name in all if all is not None else not name.startswith("_")


def classname(cls, modname):
    """Return the name of a class, with its module unless that is `modname`."""
    return cls.__name__ if cls.__module__ == modname else f"{cls.__module__}.{cls.__name__}"


def isdata(object):
    """Return whether an object is neither module, class, routine nor part of a running program."""
    return not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object)
                or inspect.isframe(object) or inspect.istraceback(object) or inspect.iscode(object))


def describe(thing):
    """Return what kind of thing an object is, with its name."""
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return "built-in module " + thing.__name__
        return ("package " if hasattr(thing, "__path__") else "module ") + thing.__name__
    if inspect.isbuiltin(thing):
        return "built-in function " + thing.__name__
    if inspect.isgetsetdescriptor(thing) or inspect.ismemberdescriptor(thing):
        kind = "getset" if inspect.isgetsetdescriptor(thing) else "member"
        owner = thing.__objclass__
        return f"{kind} descriptor {owner.__module__}.{owner.__name__}.{thing.__name__}"
    for test, kind in ((inspect.isclass, "class "), (inspect.isfunction, "function "), (inspect.ismethod, "method ")):
        if test(thing):
            return kind + thing.__name__
    return type(thing).__name__


def _indent(text, prefix="    "):
    return "\n".join((prefix + line).rstrip() for line in text.split("\n"))


class _Shortened(Repr):
    """repr() of values in documentation: long ones are cut."""

    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100


class TextDoc:
    """Makes pages of plain text."""

    _value = _Shortened().repr

    def bold(self, text):
        """Return a text to be shown bold; in plain text that is the text itself."""
        return text

    def document(self, object, name=None, mod=None, cl=None):
        """Return all there is to tell about an object."""
        if inspect.ismodule(object):
            return self.docmodule(object)
        if inspect.isclass(object):
            return self.docclass(object, name, mod)
        if inspect.isroutine(object):
            return self.docroutine(object, name, mod, cl)
        if inspect.isdatadescriptor(object):
            return self.docdata(object, name)
        return self.docother(object, name)

    def section(self, title, contents):
        """Return a section of a module's page."""
        return f"{title}\n{_indent(contents).rstrip()}\n\n"

    def docmodule(self, object):
        """Return the page of a module."""
        name = object.__name__
        synopsis, rest = splitdoc(getdoc(object))
        page = self.section("NAME", name + (" - " + synopsis if synopsis else ""))
        if rest:
            page += self.section("DESCRIPTION", rest)
        all = getattr(object, "__all__", None)
        members = [(n, v) for n, v in inspect.getmembers(object) if visiblename(n, all, object)]

        def is_own(value):
            return all is not None or (inspect.getmodule(value) or object) is object

        classes = [(n, v) for n, v in members if inspect.isclass(v) and is_own(v)]
        routines = [(n, v) for n, v in members if inspect.isroutine(v) and (inspect.isbuiltin(v) or is_own(v))]
        data = [(n, v) for n, v in members if isdata(v)]
        page += self._submodules(object)
        if classes:
            found = [c for _, c in classes]
            contents = [self._class_tree(inspect.getclasstree(found, True), name)]
            contents += [self.document(v, n, name) for n, v in classes]
            page += self.section("CLASSES", "\n".join(contents))
        if routines:
            page += self.section("FUNCTIONS", "\n".join(self.document(v, n, name) for n, v in routines))
        if data:
            page += self.section("DATA", "".join(self.docother(v, n, maxlen=70) for n, v in data))
        for title, attribute in (("VERSION", "__version__"), ("DATE", "__date__"), ("AUTHOR", "__author__"),
                                 ("CREDITS", "__credits__")):
            if hasattr(object, attribute):
                page += self.section(title, str(getattr(object, attribute)))
        try:
            file = inspect.getabsfile(object)
        except TypeError:
            file = "(built-in)"
        return page + self.section("FILE", file)

    def _submodules(self, package):
        names = set()
        for folder in getattr(package, "__path__", ()):
            try:
                files = os.listdir(folder)
            except OSError:
                continue
            for file in files:
                if file.endswith(".py") and file != "__init__.py":
                    names.add(file[:-3])
                elif os.path.exists(os.path.join(folder, file, "__init__.py")):
                    names.add(file + " (package)")
        return self.section("PACKAGE CONTENTS", "\n".join(sorted(names))) if names else ""

    def _class_tree(self, tree, modname, parent=None, prefix=""):
        lines = ""
        last = None
        for entry in tree:
            if isinstance(entry, list):
                lines += self._class_tree(entry, modname, last, prefix + "    ")
                continue
            cls, bases = entry
            lines += prefix + classname(cls, modname)
            if bases and bases != (parent,):
                lines += "({})".format(", ".join(classname(base, modname) for base in bases))
            lines += "\n"
            last = cls
        return lines

    def docclass(self, object, name=None, mod=None):
        """Return the page of a class."""
        cls = object
        name = name or cls.__name__
        title = "class " + cls.__name__ if name == cls.__name__ else f"{name} = class {cls.__name__}"
        bases = [classname(base, cls.__module__) for base in cls.__bases__]
        if bases:
            title += "({})".format(", ".join(bases))
        blocks = []
        opening = []
        try:
            signature = inspect.signature(cls)
        except (ValueError, TypeError):
            signature = None
        if signature is not None and str(signature) != "()":
            opening.append(cls.__name__ + str(signature) + "\n")
        doc = getdoc(cls)
        if doc:
            opening.append(doc + "\n")
        order = deque(inspect.getmro(cls))
        if len(order) > 2:
            opening.append("\n".join(["Method resolution order:"]
                                     + ["    " + classname(base, cls.__module__) for base in order]) + "\n")
        subclasses = sorted((classname(c, cls.__module__) for c in type.__subclasses__(cls)
                             if not c.__name__.startswith("_") and c.__module__ == "builtins"), key=str)
        if subclasses:
            shown = ["    " + n for n in subclasses[:4]]
            if len(subclasses) > 4:
                shown.append(f"    ... and {len(subclasses) - 4} other subclasses")
            opening.append("\n".join(["Built-in subclasses:"] + shown) + "\n")
        attributes = [a for a in inspect.classify_class_attrs(cls) if visiblename(a.name, obj=cls)]
        while attributes:
            this = order.popleft() if order else attributes[0].defining_class
            own = [a for a in attributes if a.defining_class is this]
            attributes = [a for a in attributes if a.defining_class is not this]
            if this is builtins.object and this is not cls:
                continue
            where = "defined here" if this is cls else "inherited from " + classname(this, cls.__module__)
            blocks += self._sections(cls, sorted(own, key=lambda a: a.name), where, mod)
        contents = "\n".join(opening + [f"\n{_RULE}\n".join(blocks)] if blocks else opening).rstrip()
        if not contents:
            return title + "\n"
        return title + "\n" + _indent(contents, " |  ") + "\n"

    def _sections(self, cls, attributes, where, mod):
        sections = (("Methods", "method", self._method), ("Class methods", "class method", self._method),
                    ("Static methods", "static method", self._method),
                    ("Readonly properties", "readonly property", self._descriptor),
                    ("Data descriptors", "data descriptor", self._descriptor),
                    ("Data and other attributes", "data", self._attribute))
        for title, kind, show in sections:
            found = [a for a in attributes if self._kind(a) == kind]
            if found:
                yield f"{title} {where}:\n\n" + "\n".join(show(cls, a, mod) for a in found)

    @staticmethod
    def _kind(attribute):
        if attribute.kind == "property" and attribute.object.fset is None:
            return "readonly property"
        if attribute.kind == "property" or attribute.kind == "data" and inspect.isdatadescriptor(attribute.object):
            return "data descriptor"
        return attribute.kind

    def _method(self, cls, attribute, mod):
        try:
            value = getattr(cls, attribute.name)
        except Exception:
            return self.docother(attribute.object, attribute.name)
        return self.document(value, attribute.name, mod, cls)

    def _descriptor(self, cls, attribute, mod):
        return self.docdata(attribute.object, attribute.name)

    def _attribute(self, cls, attribute, mod):
        value = getattr(cls, attribute.name, attribute.object)
        doc = getdoc(value) if callable(value) or inspect.isdatadescriptor(value) else None
        return self.docother(value, attribute.name, maxlen=70, doc=doc)

    def docroutine(self, object, name=None, mod=None, cl=None):
        """Return the page of a function or method."""
        realname = object.__name__
        name = name or realname
        note = ""
        if inspect.ismethod(object) or hasattr(object, "__self__") and not inspect.ismodule(object.__self__):
            holder = object.__self__
            if inspect.isclass(holder):
                if cl is not None:
                    note = f" from {classname(type(holder), mod)}"
                elif inspect.ismethod(object):
                    note = f" method of {classname(type(holder), mod)} instance"
            elif holder is not None and cl is None:
                note = f" method of {classname(type(holder), mod)} instance"
        if name == realname:
            title = realname
        else:
            title = f"{name} = {realname}"
        try:
            lone = str(inspect.signature(object))
        except (ValueError, TypeError):
            lone = "(...)"
        if realname == "<lambda>":
            title = f"{name} lambda"
            lone = " " + lone[1:-1]
        if inspect.iscoroutinefunction(object) or inspect.isasyncgenfunction(object):
            title = "async " + title
        heading = title + lone + note
        is_alias = name != realname and cl is not None and inspect.getattr_static(cl, realname, None) is object
        doc = "" if is_alias else getdoc(object)
        return heading + "\n" + (_indent(doc).rstrip() + "\n" if doc else "")

    def docdata(self, object, name=None, mod=None, cl=None):
        """Return the page of a property or another descriptor."""
        text = name + "\n" if name else ""
        doc = getdoc(object)
        return text + (_indent(doc) + "\n" if doc else "")

    def docother(self, object, name=None, mod=None, parent=None, *, maxlen=None, doc=None):
        """Return the line of a value."""
        text = self._value(object)
        if maxlen:
            line = (name + " = " if name else "") + text
            excess = len(line) - maxlen
            if excess > 0:
                text = text[:-excess - 3] + "..."
        line = (name + " = " if name else "") + text
        if not doc and maxlen is None:
            doc = getdoc(object)
        return line + ("\n\n" + _indent(doc) if doc else "") + "\n"


text = plaintext = TextDoc()


def plain(text):
    """Return a text without overstrikes."""
    kept = []
    for c in text:
        if c == "\b":
            if kept:
                kept.pop()
        else:
            kept.append(c)
    return "".join(kept)


def pager(text):
    """Show a text: a page at a time where input and output are terminals."""
    global pager
    pager = getpager()
    pager(text)


def getpager():
    """Return the function that shows texts here: by the command in MANPAGER or PAGER, by less, or by ttypager()."""
    if not (_is_terminal(sys.stdin) and _is_terminal(sys.stdout)):
        return plainpager
    command = os.environ.get("MANPAGER") or os.environ.get("PAGER")
    if os.environ.get("TERM") in ("dumb", "emacs"):
        return plainpager
    if not command:
        import shutil
        command = "less" if shutil.which("less") else None
    return (lambda text: pipepager(text, command)) if command else ttypager


def _is_terminal(file):
    return hasattr(file, "isatty") and file.isatty()


def plainpager(text):
    """Show a text in one go."""
    sys.stdout.write(plain(text))


def pipepager(text, cmd):
    """Show a text by giving it to a command of the shell."""
    import subprocess
    try:
        with subprocess.Popen(cmd, shell=True, stdin=subprocess.PIPE) as process:
            try:
                process.stdin.write(plain(text).encode(errors="backslashreplace"))
            except (BrokenPipeError, KeyboardInterrupt):
                pass
            while True:
                try:
                    process.communicate()
                    break
                except KeyboardInterrupt:
                    pass
    except BrokenPipeError:
        pass


def ttypager(text):
    """Show a text a page at a time: Enter goes on by a page, q ends it."""
    lines = plain(text).split("\n")
    try:
        height = os.get_terminal_size().lines - 1
    except (OSError, AttributeError):
        height = 23
    at = 0
    while True:
        sys.stdout.write("\n".join(lines[at:at + height]) + "\n")
        at += height
        if at >= len(lines):
            return
        try:
            answer = input(f"-- more: {len(lines) - at} lines; Enter for a page, q to end --")
        except (EOFError, KeyboardInterrupt):
            sys.stdout.write("\n")
            return
        if answer.strip().lower() in ("q", "quit"):
            return


def locate(path, forceload=0):
    """Return the object of a dotted name, imported where need be; None when there is none."""
    parts = [part for part in path.split(".") if part]
    module, n = None, 0
    while n < len(parts):
        found = _import(".".join(parts[:n + 1]))
        if found is None:
            break
        module, n = found, n + 1
    object = module if module is not None else builtins
    for part in parts[n:]:
        try:
            object = getattr(object, part)
        except AttributeError:
            return None
    return object


def _import(name):
    try:
        __import__(name)
    except ModuleNotFoundError as e:
        if e.name == name or name.startswith(f"{e.name}.") or "is not a package" in str(e):
            return None
        raise ErrorDuringImport(name, sys.exc_info()) from None
    except Exception:
        raise ErrorDuringImport(name, sys.exc_info()) from None
    return sys.modules.get(name)


def resolve(thing, forceload=0):
    """Return an object and its name, given either of them."""
    if isinstance(thing, str):
        object = locate(thing, forceload)
        if object is None:
            raise ImportError(f"No Python documentation found for {thing!r}.\n"
                              "Use help() to get the interactive help utility.\n"
                              "Use help(str) for help on the str class.")
        return object, thing
    name = getattr(thing, "__name__", None)
    return thing, name if isinstance(name, str) else None


def render_doc(thing, title="Python Library Documentation: %s", forceload=0, renderer=None):
    """Return the page of an object or of a dotted name."""
    renderer = renderer or text
    object, name = resolve(thing, forceload)
    description = describe(object)
    module = inspect.getmodule(object)
    if name and "." in name:
        description += " in " + name[:name.rfind(".")]
    elif module and module is not object:
        description += " in module " + module.__name__
    if not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object)
            or inspect.isdatadescriptor(object) or getdoc(object) and _has_own_doc(object)):
        object = type(object)
        description += " object"
    return title % description + "\n\n" + renderer.document(object, name)


def _has_own_doc(object):
    return getattr(object, "__dict__", None) is not None and "__doc__" in object.__dict__


def doc(thing, title="Python Library Documentation: %s", forceload=0, output=None, is_cli=False):
    """Show the page of an object or of a dotted name, or what is wrong with the name."""
    try:
        page = render_doc(thing, title, forceload)
    except ImportError as e:
        if is_cli:
            raise
        page = f"{e}\n"
        if output is None:
            print(e)
            return
    except ErrorDuringImport as e:
        if is_cli:
            raise
        print(e)
        return
    if output is None:
        pager(page)
    else:
        output.write(plain(page))


class Helper:
    """The object help: called with a thing it shows its page, without one it asks for names."""

    def __init__(self, input=None, output=None):
        self._input = input
        self._output = output

    @property
    def output(self):
        """Where pages go."""
        return self._output or sys.stdout

    def __repr__(self):
        return "<pydoc.Helper instance>"

    def __call__(self, request=_NOTHING):
        if request is _NOTHING:
            self.intro()
            self.interact()
            self.output.write('\nYou have left help. At the prompt, help(object) shows the page of an object, and\n'
                              'help("name") that of a name.\n')
            return
        try:
            self.help(request)
        except ImportError as e:
            self.output.write(f"{e}\n")

    def intro(self):
        """Greet the user."""
        self.output.write("Type the name of a module, class, function or keyword to read about it: \"list\", \"weakref\",\n"
                          "\"gc.collect\". \"keywords\" and \"modules\" list what there is; \"q\" or an empty line ends it.\n\n")

    def interact(self):
        """Ask for names until there are no more."""
        while True:
            try:
                request = self.getline("help> ")
            except (KeyboardInterrupt, EOFError):
                return
            request = request.strip().strip("\"'")
            if request.lower() in ("", "q", "quit", "exit"):
                return
            self.help(request, is_interactive=True)

    def getline(self, prompt):
        """Return what the user answers."""
        if self._input is None:
            return input(prompt)
        self.output.write(prompt)
        self.output.flush()
        line = self._input.readline()
        if not line:
            raise EOFError
        return line

    def help(self, request, is_interactive=False):
        """Show the page for a request: an object, a name, or one of the words that list something."""
        if not isinstance(request, str):
            doc(request, "Help on %s:", output=self._output)
        elif not request.strip():
            doc(str, "Help on %s:", output=self._output)
        elif request == "help" and is_interactive:
            self.intro()
        elif request == "keywords":
            self._list("The words of the language:", keyword.kwlist)
        elif request == "modules":
            self._list("The modules that come with MiniPy or are built in:", sorted(_module_names()))
        elif keyword.iskeyword(request) and request not in ("True", "False", "None"):
            self.output.write(f"{request!r} is a keyword: see https://docs.python.org/3.12/reference/ for its meaning.\n")
        elif request in ("True", "False", "None"):
            doc(eval(request), "Help on %s:", output=self._output)
        else:
            doc(request, "Help on %s:", output=self._output)
        self.output.write("\n")

    def _list(self, title, words):
        self.output.write(f"\n{title}\n\n")
        width = max(map(len, words)) + 2
        columns = max(1, 78 // width)
        rows = -(-len(words) // columns)
        for row in range(rows):
            line = "".join(words[i].ljust(width) for i in range(row, len(words), rows))
            self.output.write(line.rstrip() + "\n")


def _module_names():
    from importlib.util import find_spec
    for name in sys.stdlib_module_names:
        if not name.startswith("_") and (name in sys.builtin_module_names or find_spec(name) is not None):
            yield name


help = Helper()


def cli():
    """Print the pages of the names on the command line."""
    names = sys.argv[1:]
    if not names:
        print("usage: pydoc name ...")
        return
    for name in names:
        try:
            help.help(name)
        except (ImportError, ErrorDuringImport) as e:
            print(e)
            sys.exit(1)


if __name__ == "__main__":
    cli()
