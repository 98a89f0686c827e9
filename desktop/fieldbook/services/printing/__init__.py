"""What goes on paper: records, and receipts that people sign."""
