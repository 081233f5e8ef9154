"""What the window does with plan files: opening, keeping, copies, history, other people."""
