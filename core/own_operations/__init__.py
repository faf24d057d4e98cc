"""Operations of a person's own: declared in Python as those of the catalogue are, and checked where they come in.

They take part in everything: graphs, derivatives of any order, checks, training, the window. A file holds no more of
them than their names, so that who opens it declares them first; nothing that a file holds is ever executed.
"""
