"""Kan dit? The answer to a request for leave, beside the request."""
