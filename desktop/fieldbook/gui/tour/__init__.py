"""A walk through every page of the window with the records of the demo: for pictures and for text trees."""

from fieldbook.gui.tour.tour import DRESSES, Dress, run_tour, tour, tour_of_trees, walk_once

__all__ = ["DRESSES", "Dress", "run_tour", "tour", "tour_of_trees", "walk_once"]
