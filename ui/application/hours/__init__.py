"""Opening hours and staffing: edits and figures, without Qt."""
