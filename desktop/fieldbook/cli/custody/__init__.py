"""Commands about who may open a vault, and what keeps it from being lost."""
