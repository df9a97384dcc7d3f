# In which order operands are given back when one of them is the result of a yield.
import re

from operands_that_tell import exprs, run, stmts

for l in exprs + stmts:
    if l.startswith(("class", "def", "return", "import")) or " for " in l and not l.startswith("for") or "lambda" in l: continue
    ms = list(re.finditer(r'T\((["\'])\w\1\)', l))
    for m in ms:
        k = l[:m.start()] + "(yield " + m.group() + ")" + l[m.end():]
        run("def test():\n " + k.replace("\\n", "\n "))
