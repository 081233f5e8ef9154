"""The views of the window and their parts."""
