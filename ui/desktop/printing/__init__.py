"""The roster on paper: the same painter for the printer, its preview and PDF.

A form (`week_people`, `day_sheet`, …) says which pages there are and draws each on a `Sheet`, in
millimetres; `job` puts pages on a device.
"""
