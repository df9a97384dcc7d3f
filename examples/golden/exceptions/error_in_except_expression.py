"""Exceptions while evaluating what an except clause names, and in nested handlers."""
def run(f):
    try:
        f()
    except BaseException as e:
        print(f.__name__, "->", repr(e), "| context", repr(e.__context__))


def bad_name():
    try:
        1 / 0
    except undefined_error:
        print("never")


def bad_value():
    try:
        1 / 0
    except "ZeroDivisionError":
        print("never")


def call_fails():
    def kinds():
        raise LookupError("while looking for kinds")
    try:
        1 / 0
    except kinds():
        print("never")


def not_evaluated_without_exception():
    try:
        pass
    except undefined_error:
        pass
    print("nothing was evaluated")


def not_evaluated_after_match():
    try:
        1 / 0
    except ZeroDivisionError:
        print("first one matches")
    except undefined_error:
        pass


def nested_tuple():
    try:
        1 / 0
    except (ValueError, (TypeError, ZeroDivisionError)):
        print("nested tuples do match")


def old_string():
    try:
        raise ValueError("x")
    except (KeyError, "string"):
        pass


def handler_chain():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
        except KeyError:
            print("a sibling handler does not catch it")
    except KeyError as e:
        print("outer", repr(e), repr(e.__context__))


def else_not_covered():
    try:
        pass
    except ValueError:
        print("never")
    else:
        raise ValueError("from else")


def try_in_finally():
    try:
        raise ValueError("kept")
    finally:
        try:
            raise KeyError("inner")
        except KeyError as e:
            print("inner context", repr(e.__context__))


def generator_exit_in_except():
    def g():
        try:
            yield
        except Exception:
            print("never: GeneratorExit is no Exception")
        finally:
            print("cleanup")
    it = g()
    next(it)
    it.close()


def base_exceptions():
    for cls in (KeyboardInterrupt, SystemExit, GeneratorExit):
        try:
            try:
                raise cls
            except Exception:
                print("never")
        except BaseException as e:
            print(repr(e), end=" ")
    print()


def class_of_exception():
    class E(Exception): pass
    try:
        raise E
    except (class_of_exception, E) if 0 else E:
        print("any expression is allowed")


for f in (
    bad_name, bad_value, call_fails, not_evaluated_without_exception, not_evaluated_after_match, nested_tuple,
    old_string, handler_chain, else_not_covered, try_in_finally, generator_exit_in_except, base_exceptions,
    class_of_exception,
):
    run(f)
