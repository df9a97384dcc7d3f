"""A typographic quote is no quote."""
print(“hello”)
