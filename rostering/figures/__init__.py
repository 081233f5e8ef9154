"""Figures: turns and hours carried, shortages, weeks as a whole, what staffing asks of a team."""
