"""The caret accounts for characters of several bytes."""
日本 = "日本語"; x = 日本 ñandú
