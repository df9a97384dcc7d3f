# In which order expressions and statements give back their operands, also those that fail.
from operands_that_tell import exprs, run, stmts

for e in exprs: run(f"def test():\n {e}")
for s in stmts: run("def test():\n " + s.replace("\\n", "\n "))
