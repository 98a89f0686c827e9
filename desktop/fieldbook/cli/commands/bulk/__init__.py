"""Commands about many records at once, from files that people fill elsewhere."""
