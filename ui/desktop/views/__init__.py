"""What fills the window: the welcome and the roster."""
