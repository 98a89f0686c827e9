"""What lists are narrowed by: the codes of each record, and the questions that use them."""
