"""Counts the instructions of a full-screen program under valgrind: the same on every machine, and at any load.

usage: python3 Tests/Benchmarks/instructions.py .build/release/anamnesis
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import tempfile
import termios

UP, DOWN = "\x1bOA", "\x1bOB"
ANSWERS = "otherwise: no\nanswers:\n  age: 40 years\n"


def drain(terminal, first=60.0):
    """Reads until a second has passed without output."""
    wait = first
    while select.select([terminal], [], [], wait)[0]:
        try:
            if not os.read(terminal, 65536):
                return
        except OSError:
            return
        wait = 1.0


def count(arguments, keys=()):
    """The instructions of a program at a terminal of 80x24 that is sent these keys, each after a pause, and SIGTERM."""
    home = tempfile.mkdtemp()
    log = os.path.join(home, "log")
    environment = {
        "PATH": os.environ["PATH"], "HOME": home, "XDG_STATE_HOME": home + "/state",
        "XDG_CONFIG_HOME": home + "/config", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
    }
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=" + log] + arguments
    process, terminal = pty.fork()
    if process == 0:
        os.execvpe(command[0], command, environment)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    drain(terminal)
    for key in keys:
        os.write(terminal, key.encode())
        drain(terminal, 2.0)
    try:
        os.kill(process, signal.SIGTERM)
    except ProcessLookupError:
        pass
    drain(terminal, 2.0)
    os.waitpid(process, 0)
    with open(log) as file:
        found = re.search(r"Collected : (\d+)", file.read())
    return int(found.group(1)) if found else 0


def main():
    program = sys.argv[1]
    with tempfile.NamedTemporaryFile("w", suffix=".yaml", delete=False) as file:
        file.write(ANSWERS)
    keys = [DOWN, DOWN, UP, UP] * 3
    first = count([program])
    rows = [
        ("--version", count([program, "--version"])),
        ("first frame", first),
        ("a key", (count([program], keys) - first) // len(keys)),
        ("ask twisting, to its first screen", count([program, "ask", "twisting", "--no-save"])),
        ("run twisting", count([program, "run", "twisting", "--answers", file.name])),
        ("topics", count([program, "topics"])),
    ]
    for name, number in rows:
        print(f"{name:36}{number / 1e6:10.1f} M")


main()
