"""How people reach the planner: the command line and the window."""
