"""Why somebody cannot be at a place, whom to ask first, and why this person."""
