"""The panels around the canvas, each a view of the session; here the parts that panels are made of."""
