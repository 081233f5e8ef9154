"""What differs between two plans or rosters, line by line, and how changes are put together."""
