import unittest
log = []
def setUpModule(): print('setUpModule')
def tearDownModule(): print('tearDownModule')
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass'); cls.addClassCleanup(print, 'class cleanup')
    @classmethod
    def tearDownClass(cls): print('tearDownClass')
    def setUp(self): print('setUp', self.id()); self.addCleanup(print, 'cleanup', 1)
    def tearDown(self): print('tearDown')
    def test_a(self): print('a')
    def test_b(self): self.assertTrue(True)
class B(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError('no')
    def test_never(self): pass
@unittest.skipIf(True, 'class skipped')
class C(unittest.TestCase):
    def test_x(self): pass
class D(unittest.TestCase):
    def setUp(self): raise OSError('setup')
    def test_y(self): print('never')
    def runTest(self): pass
if __name__ == '__main__':
    import sys
    class R(unittest.TextTestRunner):
        def run(self, t):
            r = super().run(t); print(r.testsRun, len(r.errors), r.skipped and [x[1] for x in r.skipped]); return r
    import io; 
    s = io.StringIO()
    try: unittest.main(testRunner=R(stream=s, verbosity=2))
    except SystemExit as e: print('exit', e.code)
    import re; print(re.sub(r'in \d.*s', 'in Xs', s.getvalue()))
    print(A('test_a'), repr(A('test_a')), A('test_a') == A('test_a'), unittest.TestSuite([A('test_b')]), unittest.FunctionTestCase(print))
    try: A('nope')
    except ValueError as e: print(e)
