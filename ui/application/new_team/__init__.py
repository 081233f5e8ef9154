"""A team from nothing: what is typed on five pages becomes a plan."""
