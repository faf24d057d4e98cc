"""An edit worked into a program, its derivative and its plan, with what compiling anew would give."""
