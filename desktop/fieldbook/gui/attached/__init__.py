"""Files of records in the window: added, listed, looked at, handed out."""
