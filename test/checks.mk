# Targets of the checks are filled in below.
