"""The way there: removable drives, and uploading that goes on where it stopped; the only network code."""
