"""What a form is sifted by: the codes by which its lists can be narrowed."""
