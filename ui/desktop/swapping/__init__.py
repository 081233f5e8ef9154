"""Ruil: a swap that two colleagues ask for."""
