# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Languages that nobody speaks, made from the shipped English guide for tests: one longer, one from the right."""
