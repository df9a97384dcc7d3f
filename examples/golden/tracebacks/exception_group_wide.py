"""Groups of more than fifteen members and of more than ten levels are cut."""
import sys

try:
    raise ExceptionGroup("wide", [ValueError(i) for i in range(20)])
except ExceptionGroup as e:
    wide = e
nested = ValueError("deepest")
for i in range(12):
    nested = ExceptionGroup(f"level {i}", [nested])
raise ExceptionGroup("top", [wide, nested])
