"""What checking needs of other records: their answers, the next code, and what is overdue."""
