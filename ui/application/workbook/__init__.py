"""What is wrong in a team workbook, and what else was noticed in it, in words."""
