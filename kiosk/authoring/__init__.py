# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What an author's commands change in a content folder; no Qt."""
