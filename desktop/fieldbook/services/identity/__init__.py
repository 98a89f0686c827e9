"""What identifies people: sealed, opened with a reason, granted, and sent only where that is chosen."""
