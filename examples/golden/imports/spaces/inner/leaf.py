"""A module in two namespace packages."""
VALUE = f"value of {__name__}"
