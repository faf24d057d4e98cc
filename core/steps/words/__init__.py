"""What is said of the steps of a pass: formulas by names and with numbers put in, and sentences."""
