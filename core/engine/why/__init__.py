"""Why a number is not there, or not finite."""
