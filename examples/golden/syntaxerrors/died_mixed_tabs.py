"""Tabs and spaces mixed so that the depth depends on the width of a tab."""
if True:
        x = 1
	y = 2
