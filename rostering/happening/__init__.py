"""What happens to a roster, and what becomes of it then."""
