/* SPDX-FileCopyrightText: 2026 The patient information kiosk authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * For trials only, never shipped: what Qt asks of Windows' colour management, which Wine 8 has only in part.
 */
#define NOTHING(name) __declspec(dllexport) void *name(void) { return 0; }

NOTHING(WcsCreateIccProfile) NOTHING(OpenColorProfileW) NOTHING(CloseColorProfile) NOTHING(GetColorProfileFromHandle)
