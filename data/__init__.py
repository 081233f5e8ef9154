"""Files in and files out: team workbooks, publication forms, rosters as JSON."""
