"""The picture of the absences: who is away when, and what is done there by hand."""
