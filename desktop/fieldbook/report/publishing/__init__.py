"""What may leave the house: small numbers held back, so that nobody can work them out; pure."""
