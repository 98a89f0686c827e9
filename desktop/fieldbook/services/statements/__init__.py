"""Statistics only: a station tells headquarters numbers and no records, and headquarters keeps them."""
