"""Finds tests: in classes, modules, by name, and in the files of a folder."""

import functools
import os
import re
import sys
import traceback
import types
from fnmatch import fnmatch, fnmatchcase

from . import case, suite, util

__unittest = True

_IDENTIFIER_FILE = re.compile(r'[_a-z]\w*\.py$', re.IGNORECASE)


class _FailedTest(case.TestCase):
    """Stands for tests that could not be loaded; running it raises why."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def testFailure():
            raise self._exception
        return testFailure


def _failed(name, error, message, suite_class):
    return suite_class((_FailedTest(name, error),)), message


def _failed_import(name, suite_class):
    message = 'Failed to import test module: %s\n%s' % (name, traceback.format_exc())
    return _failed(name, ImportError(message), message, suite_class)


def _skipped(name, error, suite_class):
    @case.skip(str(error))
    def testSkipped(self):
        pass
    cls = type("ModuleSkipped", (case.TestCase,), {name: testSkipped})
    return suite_class((cls(name),))


def _splitext(path):
    return os.path.splitext(path)[0]


class TestLoader:
    """Makes suites of what it finds."""

    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()

    def loadTestsFromTestCase(self, testCaseClass):
        """A suite of all tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, 'runTest'):
                names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """A suite of all test cases of a module; its function load_tests may change it."""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                    and obj not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, 'load_tests', None)
        tests = self.suiteClass(tests)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as e:
                message = 'Failed to call load_tests:\n%s' % traceback.format_exc()
                failed, message = _failed(module.__name__, e, message, self.suiteClass)
                self.errors.append(message)
                return failed
        return tests

    def loadTestsFromName(self, name, module=None):
        """A suite of the tests that a dotted name names: a module, class, method or something callable."""
        parts = name.split('.')
        failed = message = None
        if module is None:
            package = parts[:]
            while package:
                try:
                    module_name = '.'.join(package)
                    module = __import__(module_name)
                    break
                except ImportError:
                    last = package.pop()
                    failed, message = _failed_import(last, self.suiteClass)
                    if not package:
                        self.errors.append(message)
                        return failed
            parts = parts[1:]
        obj = module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                if getattr(obj, '__path__', None) is not None and failed is not None:
                    self.errors.append(message)
                    return failed
                text = 'Failed to access attribute:\n%s' % traceback.format_exc()
                failed, message = _failed(part, e, text, self.suiteClass)
                self.errors.append(message)
                return failed
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                and obj not in (case.TestCase, case.FunctionTestCase)):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            instance = parent(parts[-1])
            if not isinstance(getattr(instance, parts[-1]), types.FunctionType):
                return self.suiteClass([instance])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError("calling %s returned %s, not a test" % (obj, test))
        raise TypeError("don't know how to make test from: %s" % obj)

    def loadTestsFromNames(self, names, module=None):
        """A suite of the suites of several names."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """The names of the test methods of a class, sorted."""
        def is_test(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            full = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}'
            return self.testNamePatterns is None or any(fnmatchcase(full, p) for p in self.testNamePatterns)
        names = list(filter(is_test, dir(testCaseClass)))
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        """A suite of the tests in all files below a folder, or of a package, whose names match a pattern."""
        known_top = self._top_level_dir
        given = top_level_dir is not None
        if top_level_dir is None:
            top_level_dir = known_top if known_top is not None else start_dir
        elif not given:
            top_level_dir = start_dir
        top_level_dir = os.path.abspath(top_level_dir)
        if top_level_dir not in sys.path:
            sys.path.insert(0, top_level_dir)
        self._top_level_dir = top_level_dir
        importable = True
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            if start_dir != top_level_dir:
                importable = os.path.isfile(os.path.join(start_dir, '__init__.py'))
        else:
            try:
                __import__(start_dir)
            except ImportError:
                importable = False
            else:
                module = sys.modules[start_dir]
                if getattr(module, '__file__', None) is None:
                    raise TypeError(f'don\'t know how to discover from {module!r}')
                top = start_dir.split('.', 1)[0]
                start_dir = os.path.abspath(os.path.dirname(module.__file__))
                if not given:
                    self._top_level_dir = os.path.dirname(os.path.dirname(os.path.abspath(sys.modules[top].__file__)))
                    sys.path.remove(top_level_dir)
        if not importable:
            raise ImportError('Start directory is not importable: %r' % start_dir)
        tests = list(self._find_tests(start_dir, pattern))
        self._top_level_dir = known_top
        return self.suiteClass(tests)

    def _get_name_from_path(self, path):
        if path == self._top_level_dir:
            return '.'
        relative = os.path.relpath(_splitext(os.path.normpath(path)), self._top_level_dir)
        return relative.replace(os.path.sep, '.')

    def _match_path(self, path, full_path, pattern):
        return fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        name = self._get_name_from_path(start_dir)
        if name != '.' and name not in self._loading_packages:
            tests, should_recurse = self._find_test_path(start_dir, pattern)
            if tests is not None:
                yield tests
            if not should_recurse:
                return
        for entry in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, entry)
            tests, should_recurse = self._find_test_path(path, pattern)
            if tests is not None:
                yield tests
            if should_recurse:
                name = self._get_name_from_path(path)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(path, pattern)
                finally:
                    self._loading_packages.discard(name)

    def _find_test_path(self, path, pattern):
        """The tests of a file or package, or None, and whether to look below it."""
        base = os.path.basename(path)
        if os.path.isfile(path):
            if not _IDENTIFIER_FILE.match(base) or not self._match_path(base, path, pattern):
                return None, False
            name = self._get_name_from_path(path)
            try:
                __import__(name)
                module = sys.modules[name]
            except case.SkipTest as e:
                return _skipped(name, e, self.suiteClass), False
            except:
                failed, message = _failed_import(name, self.suiteClass)
                self.errors.append(message)
                return failed, False
            found = _splitext(os.path.realpath(os.path.abspath(getattr(module, '__file__', path))))
            expected = _splitext(os.path.realpath(path))
            if found.lower() != expected.lower():
                module_dir, expected_dir = os.path.dirname(found), os.path.dirname(path)
                raise ImportError(
                    "%r module incorrectly imported from %r. Expected %r. Is this module globally installed?"
                    % (_splitext(base), module_dir, expected_dir))
            return self.loadTestsFromModule(module, pattern=pattern), False
        if os.path.isdir(path):
            if not os.path.isfile(os.path.join(path, '__init__.py')):
                return None, False
            name = self._get_name_from_path(path)
            try:
                __import__(name)
                package = sys.modules[name]
            except case.SkipTest as e:
                return _skipped(name, e, self.suiteClass), False
            except:
                failed, message = _failed_import(name, self.suiteClass)
                self.errors.append(message)
                return failed, False
            load_tests = getattr(package, 'load_tests', None)
            self._loading_packages.add(name)
            try:
                tests = self.loadTestsFromModule(package, pattern=pattern)
                return tests, load_tests is None
            finally:
                self._loading_packages.discard(name)
        return None, False


defaultTestLoader = TestLoader()
