x = "日本語"; return 5
