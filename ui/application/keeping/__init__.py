"""How an open plan is kept, where, and what is said when that fails."""
