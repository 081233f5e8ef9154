"""The domain of Beurtrol: teams, opening hours, rosters, and what makes a roster good.

Standard library only: no files, no clock, no texts for users.
"""
