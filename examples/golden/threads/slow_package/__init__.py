import time

first = 1
time.sleep(0.05)
second = 2
