"""What paints the cells."""
