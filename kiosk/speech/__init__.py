# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is said aloud, and who says it. A leaf: it knows the content's words, and nothing of the screen."""
