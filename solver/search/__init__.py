"""Searching a model: once or in stages, from a hint, in hope, with patience, until a stop."""
