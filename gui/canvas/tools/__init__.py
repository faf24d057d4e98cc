"""What hands do on the canvas beyond panning and selecting: wiring, adding, editing in place, cutting."""
