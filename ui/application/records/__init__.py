"""The lists of a team as tables and forms: what stands in them, and what an edit makes of them."""
