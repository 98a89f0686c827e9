"""Workbooks to type into: made for a form, filled in a spreadsheet program, and read again."""
