"""What the page of a form is made of: its frame, its outline, its cards, and the order of Tab."""
