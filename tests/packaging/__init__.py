"""What makes the program ready to install."""
