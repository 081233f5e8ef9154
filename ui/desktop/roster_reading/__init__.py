"""A roster that comes back from Excel: asking for the file, and choosing what is taken over."""
