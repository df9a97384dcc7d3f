import threading

here = threading.Event()


def start():
    here.wait(1)
    import slow_package.two


thread = threading.Thread(target=start)
thread.start()
here.set()
value = "one"
