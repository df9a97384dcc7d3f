"""Random functions that tell when their objects die: python3.12 run.py FIRST END, or show NUMBER for the source"""
import gc
import sys
import warnings

import prelude
from generate import program


def main(first, end):
    warnings.simplefilter("ignore")
    sys.unraisablehook = lambda unraisable: print("unraisable", repr(unraisable.exc_value), unraisable.err_msg)
    gc.disable()
    for number in range(first, end):
        source, functions = program(number)
        try:
            code = compile(source, "program", "exec")
        except SyntaxError as error:
            print("#", number, error)
            continue
        print("#", number)
        names = dict(vars(prelude))
        exec(code, names)
        for name, is_generator in functions:
            prelude.run(names.pop(name), is_generator)
        names.clear()
        print("collected", gc.collect())


if __name__ == "__main__":
    if sys.argv[1] == "show":
        print(program(int(sys.argv[2]))[0])
    else:
        main(int(sys.argv[1]), int(sys.argv[2]))
