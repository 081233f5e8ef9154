"""Beurten: who has which evening and Saturday turn, and how that stands against the fair share."""
