"""Groups whose fields have a face of their own."""
