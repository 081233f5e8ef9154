"""Something happens to a roster: what it leaves empty, whom to ask, and ways on."""
