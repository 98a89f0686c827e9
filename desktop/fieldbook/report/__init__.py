"""Figures of an operation put side by side and added with care; pure."""
