/* SPDX-FileCopyrightText: 2026 The patient information kiosk authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * Python, loaded when it is needed: a library that is missing becomes a sentence, and not a box of Windows' own.
 * What gives a text gives NULL when all went well, and else what is wrong.
 */
#ifndef PYTHON_H
#define PYTHON_H

#include "folders.h"

#define Py_NO_LINK_LIB
#include <Python.h>

struct Python {
    void (*isolate_first)(PyPreConfig *);
    PyStatus (*begin)(const PyPreConfig *);
    void (*isolate)(PyConfig *);
    PyStatus (*set_text)(PyConfig *, wchar_t **, const wchar_t *);
    PyStatus (*set_arguments)(PyConfig *, Py_ssize_t, wchar_t *const *);
    PyStatus (*add)(PyWideStringList *, const wchar_t *);
    PyStatus (*start)(const PyConfig *);
    int (*failed)(PyStatus);
    int (*run_main)(void);
};

const wchar_t *load_python(struct Python *python, const struct Folders *folders);
const wchar_t *start_python(struct Python *python, const struct Folders *folders, int count, wchar_t **arguments);

#endif
