"""Big f-strings: many fields, nesting in specs and in expressions."""
values = {f"key{i}": i * i for i in range(5)}
print(f"{f"{f"{values["key2"]:>{values["key2"]}}"!r}"}")
print("".join(f"{k:<{len(k) + 2}}{v:>{3 + (v > 9)}}|" for k, v in values.items()))
table = [("apple", 1.5, 3), ("kiwi", 0.25, 12), ("watermelon", 4.0, 1)]
for fruit, price, count in table:
    print(f"{fruit:<12}{price:>8.2f}{count:>4d}{price * count:>10,.3f}{'*' * count}")
print(f"{'total':=^34}")
print(f"{sum(p * c for _, p, c in table):>34.2f}")
print(f"{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}{11}{12}{13}{14}{15}{16}{17}{18}{19}{20}")
html = f"<ul>{"".join(f"<li class={"odd" if i % 2 else "even"!r}>{n}</li>" for i, (n, *_) in enumerate(table))}</ul>"
print(html)
print(f"{(lambda *a, **k: (a, k))(1, *[2, 3], x=4, **{"y": 5})}")
print(f"{table[0][0][0]}{table[-1][0][:5].title()}{table[1][0].replace("i", "I")}")
