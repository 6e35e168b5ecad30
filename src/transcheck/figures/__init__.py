"""Figures, dates, money and units: reading values in texts and comparing them."""
