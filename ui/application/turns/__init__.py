"""The evening and Saturday turns over a longer time: what stands where, and edits of them."""
