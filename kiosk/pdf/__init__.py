# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Tagged PDF: what Qt has painted, told again as headings, paragraphs and pictures, for who does not see the page."""
