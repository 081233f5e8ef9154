"""The picture of the absences: people by days, and what can be done there by hand."""
