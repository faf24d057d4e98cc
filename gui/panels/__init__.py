"""The panels around the canvas: each a view of the session, one file each."""
