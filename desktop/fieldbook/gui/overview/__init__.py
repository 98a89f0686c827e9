"""The first page: what needs attention, the key numbers, and charts that lead to the records."""
