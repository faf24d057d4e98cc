"""How things look in every part of the app: Qt's widgets, icons, formulas and the letters in them."""
