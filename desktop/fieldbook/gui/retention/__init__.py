"""How long records are kept: the rules, what is due for erasure and why, and what a hold keeps."""
