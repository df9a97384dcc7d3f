import unittest, io, re
class T(unittest.TestCase):
    def test_eq(self): self.assertEqual(1, 2)
    def test_list(self): self.assertEqual([1, 2, 3], [1, 2, 4, 5])
    def test_list2(self): self.assertEqual([1, 2, 3], [1], 'my message')
    def test_dict(self): self.assertEqual({'a': 1, 'b': 2}, {'a': 1, 'b': 3, 'c': 'x' * 30})
    def test_set(self): self.assertEqual({1, 2}, {2, 3})
    def test_str(self): self.assertEqual('hello\nworld\n', 'hello\nword\n')
    def test_str2(self): self.assertEqual('hello', 'hallo')
    def test_tuple(self): self.assertEqual((1,), (1, 2))
    def test_long(self): self.assertEqual('x' * 100 + 'a', 'x' * 100 + 'b')
    def test_biglist(self): self.assertEqual(list(range(300)), list(range(301)))
    def test_true(self): self.assertTrue([])
    def test_false(self): self.assertFalse('a', 'msg')
    def test_in(self): self.assertIn(1, [2])
    def test_notin(self): self.assertNotIn(1, [1])
    def test_is(self): self.assertIs([], [])
    def test_none(self): self.assertIsNone(3)
    def test_notnone(self): self.assertIsNotNone(None)
    def test_inst(self): self.assertIsInstance(3, str)
    def test_alm(self): self.assertAlmostEqual(1.0, 1.1)
    def test_alm2(self): self.assertAlmostEqual(1.0, 1.1, delta=.01)
    def test_alm3(self): self.assertNotAlmostEqual(1.0, 1.0000000001)
    def test_gt(self): self.assertGreater(1, 2)
    def test_le(self): self.assertLessEqual(3, 2)
    def test_re(self): self.assertRegex('abc', 'x+')
    def test_nre(self): self.assertNotRegex('abc', 'b')
    def test_raises(self):
        with self.assertRaises(ValueError): int('5')
    def test_raises2(self): self.assertRaises(ValueError, int, '5')
    def test_raises3(self):
        with self.assertRaisesRegex(ValueError, 'foo'): int('x')
    def test_raises4(self):
        with self.assertRaises(KeyError): int('x')
    def test_ok(self):
        with self.assertRaises(ValueError) as cm: int('x')
        self.assertEqual(str(cm.exception), "invalid literal for int() with base 10: 'x'")
    def test_count(self): self.assertCountEqual([1, 2, 2, [3]], [2, 1, [4]])
    def test_count2(self): self.assertCountEqual('aab', 'abb')
    def test_fail(self): self.fail('nope')
    def test_err(self): 1 / 0
    def test_ctx(self):
        try: {}['k']
        except KeyError as e: raise ValueError('v') from e
    @unittest.skip('later')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.assertEqual(1, 0)
    @unittest.expectedFailure
    def test_xs(self): pass
    def test_sub(self):
        "Doc line of sub"
        for i in range(4):
            with self.subTest('m', i=i, s='q'): self.assertEqual(i % 2, 0)
    def test_skip2(self): self.skipTest('why')
    def test_warn(self):
        with self.assertWarns(DeprecationWarning): pass
    def helper(self, x): self.assertEqual(x, 1)
    def test_helper(self): self.helper(2)
for v in (0, 1, 2):
    s = io.StringIO()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(T)
    r = unittest.TextTestRunner(stream=s, verbosity=v).run(suite)
    print(re.sub(r'in \d.*s', 'in Xs', s.getvalue()))
    print(r, r.wasSuccessful())
