"""A team from nothing, without a window."""
