# Only KeyboardInterrupt itself ends the process as Ctrl-C does.
class Interrupted(KeyboardInterrupt):
    pass


raise Interrupted
