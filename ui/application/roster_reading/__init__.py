"""A roster that comes back in a sheet: what it says, how that differs, and taking it over."""
