"""Maak rooster: what to plan and what stays, the proposals, and choosing one of them."""
