"""Things: what was taken, in the shape of its category, and whose hands it went through."""
