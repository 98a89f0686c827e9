"""What a person sees first: what needs attention, and what all operations come to."""
