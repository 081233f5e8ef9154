"""What is large: planned week by week or window by window, and improved part by part."""
