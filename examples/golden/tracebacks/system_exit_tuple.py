"""SystemExit with an object that is no int prints its str."""
class Code:
    def __str__(self): return "code as text"
    def __repr__(self): return "never used"


raise SystemExit(Code())
