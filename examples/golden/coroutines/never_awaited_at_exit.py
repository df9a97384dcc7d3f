"""A coroutine that is alive at the end of the program warns when the globals are cleared."""
async def late():
    pass


keep = late()
print("last line")
