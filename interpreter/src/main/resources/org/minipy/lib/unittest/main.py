"""The command line of a program that is its own tests, and of python -m unittest."""

import os
import sys

from . import loader, runner

__unittest = True

_OPTIONS = """
options:
  -h, --help           show this help message and exit
  -v, --verbose        a line for each test
  -q, --quiet          nothing but errors and the result
  --locals             show local variables in tracebacks
  --durations N        show the N slowest tests (all if N is 0)
  -f, --failfast       stop at the first failure or error
  -c, --catch          finish the running test at Ctrl-C
  -b, --buffer         keep back what passing tests write
  -k PATTERN           run only tests whose name matches
"""

_DISCOVERY = """
options of discovery:
  -s, --start-directory START   where to begin ('.')
  -p, --pattern PATTERN         which files to look at ('test*.py')
  -t, --top-level-directory TOP the top of the project (the start)
"""


def _convert_name(name):
    """Allows a test file to be named by its path."""
    if os.path.isfile(name) and name.lower().endswith('.py'):
        if os.path.isabs(name):
            relative = os.path.relpath(name, os.getcwd())
            if os.path.isabs(relative) or relative.startswith(os.pardir):
                return name
            name = relative
        return os.path.normpath(name)[:-3].replace('\\', '.').replace('/', '.')
    return name


class TestProgram:
    """Reads the arguments, runs the tests and exits with 0 if all is well, 1 if not, 5 if there were none."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    _discovery_parser = None

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split('.')[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        if argv is None:
            argv = sys.argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    def usageExit(self, message=None):
        if message:
            print(message)
        self._usage(sys.stdout)
        sys.exit(2)

    def _usage(self, stream):
        stream.write(f"usage: {self.progName} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b] "
                     f"[-k PATTERN] [tests ...]\n{_OPTIONS}")
        if self.module is None:
            stream.write(_DISCOVERY)

    def _error(self, text):
        self._usage(sys.stderr)
        sys.stderr.write(f"{self.progName}: error: {text}\n")
        sys.exit(2)

    def parseArgs(self, argv):
        discovering = self.module is None and len(argv) > 1 and argv[1].lower() == 'discover'
        places, names = self._parse(argv[2:] if discovering else argv[1:], discovering)
        if self.module is None and (discovering or not names):
            for key, value in zip(('start', 'pattern', 'top'), names):
                places[key] = value
            self.test = self._loader().discover(places['start'], places['pattern'], places['top'])
            return
        if names:
            self.testNames = list(map(_convert_name, names))
            if __name__ == '__main__':
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _parse(self, arguments, discovering):
        """Sets the options; returns the places of discovery and the names of tests."""
        places = {'start': '.', 'pattern': 'test*.py', 'top': None}
        with_value = {'-k': 'k', '--durations': 'durations'}
        if discovering:
            with_value |= {'-s': 'start', '--start-directory': 'start', '-p': 'pattern', '--pattern': 'pattern',
                           '-t': 'top', '--top-level-directory': 'top'}
        names = []
        waiting = list(reversed(arguments))
        while waiting:
            argument = waiting.pop()
            if argument == '--':
                names += reversed(waiting)
                break
            if not argument.startswith('-') or argument == '-':
                names.append(argument)
                continue
            option, equals, value = argument.partition('=') if argument.startswith('--') else (argument, '', '')
            if not argument.startswith('--') and len(argument) > 2:
                if argument[:2] in with_value:
                    option, equals, value = argument[:2], '=', argument[2:]
                else:
                    waiting.append('-' + argument[2:])
                    option = argument[:2]
            if option in with_value:
                if not equals:
                    if not waiting:
                        self._error(f'argument {option}: expected one argument')
                    value = waiting.pop()
                key = with_value[option]
                if key == 'k':
                    if self.testNamePatterns is None:
                        self.testNamePatterns = []
                    self.testNamePatterns.append(value if '*' in value else f'*{value}*')
                elif key == 'durations':
                    try:
                        self.durations = int(value)
                    except ValueError:
                        self._error(f'argument --durations: invalid int value: {value!r}')
                else:
                    places[key] = value
            elif option in ('-v', '--verbose'):
                self.verbosity = 2
            elif option in ('-q', '--quiet'):
                self.verbosity = 0
            elif option in ('-f', '--failfast'):
                self.failfast = True
            elif option in ('-c', '--catch'):
                self.catchbreak = True
            elif option in ('-b', '--buffer'):
                self.buffer = True
            elif option == '--locals':
                self.tb_locals = True
            elif option in ('-h', '--help'):
                self._usage(sys.stdout)
                sys.exit(0)
            else:
                self._error(f'unrecognized arguments: {argument}')
        return places, names

    def _loader(self):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        return self.testLoader

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNames is None:
            self.test = self._loader().loadTestsFromModule(self.module)
        else:
            self.test = self._loader().loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        if isinstance(self.testRunner, type):
            options = {'verbosity': self.verbosity, 'failfast': self.failfast, 'buffer': self.buffer,
                       'warnings': self.warnings}
            try:
                test_runner = self.testRunner(**options, tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:
                try:
                    test_runner = self.testRunner(**options)
                except TypeError:
                    test_runner = self.testRunner()
        else:
            test_runner = self.testRunner
        self.result = test_runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
