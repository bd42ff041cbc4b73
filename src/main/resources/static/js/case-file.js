// The case file: short forms and the picture.
