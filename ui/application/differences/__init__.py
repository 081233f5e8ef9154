"""What differs between two plans, line by line; a workbook that comes back is one of them."""
