"""Headquarters' report as a spreadsheet; nobody else knows the libraries that write it."""
