"""What is wiped, and where a text names somebody."""
