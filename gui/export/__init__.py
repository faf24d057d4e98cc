"""Taking away what was seen: pictures and animations of steps, and what is written down of them."""
