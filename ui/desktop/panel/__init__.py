"""The panel beside the roster: what asks for attention, the goals, the turns, a planning run."""
