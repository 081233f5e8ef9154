"""What the command line and the window share: texts, the open plan, planning runs, reports."""
