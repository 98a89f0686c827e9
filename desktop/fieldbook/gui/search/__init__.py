"""The page that searches everything, and shows where in each record the words stand."""
