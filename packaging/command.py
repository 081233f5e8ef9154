"""Where the bundle's command line begins."""

from ui.cli import main

main()
