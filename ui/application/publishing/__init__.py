"""Versions of a roster: what goes out, who is told what, and weeks as a mail."""
