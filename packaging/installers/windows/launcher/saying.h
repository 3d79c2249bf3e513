/* SPDX-FileCopyrightText: 2026 The patient information kiosk authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * A sentence for the person who must act, when there is no Python to say it: to the terminal if there is one, and from
 * kiosk.exe to the log as well. Never a box: a patient may stand before it.
 */
#ifndef SAYING_H
#define SAYING_H

#include <wchar.h>

void say(const wchar_t *sentence);

#endif
