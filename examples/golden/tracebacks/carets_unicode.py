"""Carets count columns, also behind wide, combining and non-BMP characters."""
def grüße(имя, 日本):
    return "é" + "😀" * 2 + имя.größe + 日本


text = "日本語"; x = {"😀": 1}; y = x["😀"] + grüße(text, "ä" + None)
