"""Carets under part of a very long line; leading white space is removed."""
def f():
        result = some_function(argument_one, argument_two, argument_three, keyword_one=1, keyword_two=2, keyword_three = 3 4, last)
