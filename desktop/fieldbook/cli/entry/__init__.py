"""Commands about entering: how numbers are written, and what is overdue."""
