"""The lists of the team on the screen: a table with a form beside it."""
