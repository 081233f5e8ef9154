"""The same command as `beurtrol`, for `python -m ui.cli`."""

from ui.cli import main

main()
