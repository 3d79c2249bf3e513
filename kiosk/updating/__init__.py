# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Bringing a clinic's copy of the shipped content up to date, without losing what the clinic wrote."""
