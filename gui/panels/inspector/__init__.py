"""Everything about what is selected: a page for each kind of thing, and the views that it is made of."""
