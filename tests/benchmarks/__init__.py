# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How fast and how small the kiosk is: ratios and figures, each measured in one run on one machine."""
