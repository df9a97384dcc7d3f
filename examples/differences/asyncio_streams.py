"""Connections and child processes of asyncio.

CPython 3.12 prints b'hello' twice; MiniPy raises NotImplementedError.
Cause: the event loop knows timers, tasks and threads, but no file descriptors.
Instead: asyncio.to_thread() with functions that wait.
"""
import asyncio


async def answer(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"hello\n")
    print((await reader.readline()).rstrip())
    writer.close()
    child = await asyncio.create_subprocess_exec("echo", "hello", stdout=asyncio.subprocess.PIPE)
    print((await child.stdout.readline()).rstrip())
    await child.wait()


asyncio.run(main())
