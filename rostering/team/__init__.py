"""What a team is made of: people, posts, duties and settings; who is away, and who wishes what."""
