"""What to do about an empty place, and about a roster that something happened to."""
