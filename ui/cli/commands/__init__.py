"""One module per command of `beurtrol`, called like the command."""
