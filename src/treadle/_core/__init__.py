"""The CDK's core: tree to template. Import its names from :mod:`treadle`."""
