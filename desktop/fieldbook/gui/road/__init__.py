"""The ways to the other side while one works: sticks that are put in, and uploads when there is a network."""
