"""Commands that put figures side by side and settle what is told twice."""
