"""Editing a roster by hand: pure operations from a plan to a plan, with a name for undo."""
