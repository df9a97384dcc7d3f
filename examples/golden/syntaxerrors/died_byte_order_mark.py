print("é") 3
