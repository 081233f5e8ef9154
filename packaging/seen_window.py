"""Opens the window of the bundle as a user would, takes a picture of it and closes it.

On Linux on an X server of its own, with `Xvfb`, `xdotool` and `import` (ImageMagick); on Windows on
the desktop that is there, without a picture.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

_PATIENCE = 180.0
"""Seconds after which something will not come any more."""
_TITLE = "Centraal Onthaal"
_A_ROSTER = 110_000
"""Bytes of a picture of a roster at least; the first screen takes less than half."""


def see_window(command: Sequence[str], environment: Mapping[str, str], picture: Path) -> None:
    """Open, look and close.

    Raises:
        AssertionError: the window did not come, or did not end with exit code 0.
    """
    if sys.platform == "win32":
        _see_on_windows(command, environment)
    else:
        _see_on_x(command, environment, picture)


def _see_on_x(command: Sequence[str], environment: Mapping[str, str], picture: Path) -> None:
    with _screen() as display:
        outside = os.environ | {"DISPLAY": display}
        began = time.monotonic()
        inside = {**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen(command, env=inside, stderr=subprocess.PIPE, text=True) as program:
            try:
                search = ["xdotool", "search", "--onlyvisible", "--name", _TITLE]
                window = _awaited(lambda: _output(search, outside), "the window", program)
                took = time.monotonic() - began
                print(f"  {took:6.1f} s  until the window is there, named after the team")
                _no_python_from_elsewhere(program.pid, Path(command[0]).parent)
                _awaited(lambda: _painted(picture, outside), "its contents", program)
                keys = ["xdotool", "windowfocus", "--sync", window.split()[0], "key", "ctrl+q"]
                subprocess.run(keys, env=outside, check=True)
                code = program.wait(_PATIENCE)
            finally:
                program.kill()
            said = program.stderr.read() if program.stderr else ""
    if code or said:
        raise AssertionError(f"The window ended with exit code {code} and said: {said}")
    print(f"  the window closed with exit code 0; its picture is {picture.name}")


def _see_on_windows(command: Sequence[str], environment: Mapping[str, str]) -> None:
    inside = {name: value for name, value in environment.items() if name != "QT_QPA_PLATFORM"}
    with subprocess.Popen(command, env=inside, text=True) as program:
        try:
            listed = ["tasklist", "/v", "/fo", "csv", "/fi", f"PID eq {program.pid}"]
            _awaited(lambda: _TITLE in _output(listed, os.environ) or "", "the window", program)
            # Without /f it asks the window to close.
            subprocess.run(["taskkill", "/pid", str(program.pid)], check=True)
            code = program.wait(_PATIENCE)
        finally:
            program.kill()
    if code:
        raise AssertionError(f"The window ended with exit code {code}.")
    print("  the window opened the example and closed with exit code 0")


@contextmanager
def _screen() -> Iterator[str]:
    """Start an X server that shows nothing; it chooses a free number itself."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _awaited(attempt: Callable[[], str | bool], name: str, program: subprocess.Popen[str]) -> str:
    """Return what an attempt gives as soon as it gives something."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and program.poll() is None:
        if found := attempt():
            return str(found)
        time.sleep(0.2)
    raise AssertionError(f"{name} did not come (exit code {program.poll()}).")


def _output(command: Sequence[str], environment: Mapping[str, str]) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def _painted(picture: Path, environment: Mapping[str, str]) -> bool:
    """Take a picture; the first screen packs into little, a week full of rows does not."""
    subprocess.run(["import", "-window", "root", str(picture)], env=environment, check=True)
    return picture.stat().st_size > _A_ROSTER


def _no_python_from_elsewhere(process: int, bundle: Path) -> None:
    """See to it that no part of Python comes from outside the bundle."""
    lines = Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines()
    files = {line.split(maxsplit=5)[5] for line in lines if len(line.split(maxsplit=5)) == 6}
    outside = {file for file in files if file.startswith("/") and str(bundle) not in file}
    strange = sorted(file for file in outside if "python" in file.lower() or "site-pack" in file)
    if strange:
        raise AssertionError(f"From outside the bundle: {', '.join(strange)}")
    print(f"  from the system alone: {len(outside)} files, none of them Python's")
