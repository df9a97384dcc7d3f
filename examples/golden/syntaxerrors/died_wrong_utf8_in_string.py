# coding: utf-8
# a wrong byte here is no error: é
print("café")
