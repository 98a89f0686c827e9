"""Help for whoever types: what a new record may begin with."""
