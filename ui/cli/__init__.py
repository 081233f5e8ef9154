"""The `beurtrol` command: planning, checking and sharing turns without a window."""

from __future__ import annotations

import sys
from io import TextIOWrapper


def main() -> None:
    """Run the command with the arguments of the process, and end it with the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # An old terminal may lack a character; that is no reason to stop.
            stream.reconfigure(errors="replace")
    from ui.cli.app import run

    sys.exit(run(sys.argv[1:]))
