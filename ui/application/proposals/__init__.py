"""Proposals for the roster of some weeks: what stays, which goals come first, how they differ."""
