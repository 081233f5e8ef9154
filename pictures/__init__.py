"""Makes the pictures of the manual; the program never imports it."""
