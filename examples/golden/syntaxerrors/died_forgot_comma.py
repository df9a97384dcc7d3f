"""Two expressions side by side: perhaps a comma was forgotten."""
values = [
    1,
    2 3,
    4,
]
