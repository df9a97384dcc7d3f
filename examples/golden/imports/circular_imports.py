"""Modules that import each other: what works, and the message when a name is not there yet."""
import loops.alpha

print("alpha and beta:", loops.alpha.NAME, loops.beta.NAME, loops.alpha.other(), loops.beta.other())
try:
    import loops.gamma
except ImportError as e:
    print(type(e).__name__, str(e).split(" (/")[0].split(" (loops")[0])
import sys
print(sorted(m for m in sys.modules if m.startswith("loops")))
try:
    import loops.epsilon
except AttributeError as e:
    print(e)
print("loops.epsilon" in sys.modules, "loops.zeta" in sys.modules)
import loops.self_import
print(loops.self_import.ME is loops.self_import)
