"""What stands around a list: filters, columns, what is done with many at once, and the way to a workbook."""
