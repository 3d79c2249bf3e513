# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whether the content is good health information: what one can read, count and compare without being a clinician."""
