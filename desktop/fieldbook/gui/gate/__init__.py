"""What stands before the records: the first steps, the lock, and the window that holds them."""
