"""The identity of a person in the window: locked until somebody says why, shown for a short while."""
