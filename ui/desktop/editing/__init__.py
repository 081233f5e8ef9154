"""Editing the roster by hand: keys, mouse, clipboard and the menu of a cell."""
