if x == "日本"
  y