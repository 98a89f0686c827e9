"""The values that kinds work with, and the code lists: no declaration, no form."""
