# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The error that ends a build: a sentence for the person who builds."""


class BuildError(Exception):
    """Something that stops a build or a test of it; its text says what is wrong and what to do."""
