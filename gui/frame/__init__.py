"""What is around the canvas: bars, menus, docks and their room, hints, and what is told."""
