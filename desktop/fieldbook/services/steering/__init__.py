"""Keys that change and what headquarters announces: made, carried, and heeded."""
