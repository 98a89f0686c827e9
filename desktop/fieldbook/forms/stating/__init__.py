"""What surrounds a stated number: what it speaks of, what it is made of, how it stands to others."""
