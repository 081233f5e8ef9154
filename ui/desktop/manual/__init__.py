"""The manual inside the program: the pages of docs/handleiding, without a network."""
