"""Workbooks for readers outside: what protects the people in them, what is gathered, and the file."""
