"""What is forgotten in time, what is known of one person, and words that belong in no reason."""
