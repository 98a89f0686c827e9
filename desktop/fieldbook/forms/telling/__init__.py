"""What was kept as plain text, told again in words that can be said in any language."""
