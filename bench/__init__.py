"""Measures the search, and other ways to plan on the same instances; no part of the program."""
