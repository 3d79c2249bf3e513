# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A leaflet: the guide, or some of its topics, as pages of A4 to print and to hand out."""
