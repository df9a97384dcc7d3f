"""PEP 701: replacement fields over several lines, with comments inside."""
data = {"one": 1, "two": 2}
print(f"""begin
{
    data["one"]  # the first
    + data[
        "two"
    ]
}
end""")
print(f"{
    data['one']
    + 10
}")
print(f'''{
    ", ".join(  # a comment with } and " inside
        f"{k}={v}"
        for k, v in data.items()
    )
}''')
print(f"a {
    1
} b {
    2
} c")
print(f"{[
    x
    for x in range(3)
]}")
text = f"""
    {1}
    {2:>3}|
"""
print(repr(text))
try:
    print(f"""{2:>3
    }|""")
except ValueError as e:
    print(e)
