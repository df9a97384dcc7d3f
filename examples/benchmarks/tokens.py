# A tokenizer, a parser and an evaluator for arithmetic: characters, tuples, recursion.
import sys

DEFAULT = 10000


def tokenize(text):
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            tokens.append(("number", int(text[i:j])))
            i = j
        else:
            if c != " ":
                tokens.append((c, None))
            i += 1
    tokens.append(("end", None))
    return tokens


class Parser:
    def __init__(self, tokens):
        self.tokens, self.at = tokens, 0

    def next(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def sum(self):
        left = self.product()
        while self.tokens[self.at][0] in "+-":
            kind, _ = self.next()
            left = (kind, left, self.product())
        return left

    def product(self):
        left = self.atom()
        while self.tokens[self.at][0] == "*":
            self.next()
            left = ("*", left, self.atom())
        return left

    def atom(self):
        kind, value = self.next()
        if kind == "(":
            inner = self.sum()
            self.next()
            return inner
        return (kind, value)


def evaluate(node):
    match node:
        case ("number", value):
            return value
        case ("+", a, b):
            return evaluate(a) + evaluate(b)
        case ("-", a, b):
            return evaluate(a) - evaluate(b)
        case ("*", a, b):
            return evaluate(a) * evaluate(b)


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
text = " + ".join(f"({i} * {i + 1} - ({i} - {i % 7}) * 2)" for i in range(50))
expected = sum(i * (i + 1) - (i - i % 7) * 2 for i in range(50))
for _ in range(rounds):
    assert evaluate(Parser(tokenize(text)).sum()) == expected
print("tokens", expected)
