"""What a figure measures: its label, its time, and how it moves, from the words around it."""
