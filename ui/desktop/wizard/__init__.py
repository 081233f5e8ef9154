"""Nieuw team: five pages from nothing to a plan."""
