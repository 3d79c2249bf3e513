# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The built-in page: what stands in for the kiosk where that cannot be, with the clinic's telephone number."""
