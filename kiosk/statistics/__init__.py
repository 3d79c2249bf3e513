# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How the kiosk is used: counts of visits, never visits. No Qt."""
