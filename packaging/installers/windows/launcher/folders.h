/* SPDX-FileCopyrightText: 2026 The patient information kiosk authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * Where the parts of an installed kiosk lie. Every function gives 0 where a path is too long.
 */
#ifndef FOLDERS_H
#define FOLDERS_H

#include <wchar.h>
#include <windows.h>

enum { LONGEST = 32768 };

struct Folders {
    wchar_t program[LONGEST];   /* this program */
    wchar_t home[LONGEST];      /* the folder it lies in */
    wchar_t runtime[LONGEST];   /* Python */
    wchar_t library[LONGEST];   /* Python's own modules, compiled */
    wchar_t extensions[LONGEST]; /* those of them that are written in C */
    wchar_t packages[LONGEST];  /* the kiosk, Qt, and what else they need */
};

int find_folders(struct Folders *folders);
int machine_folder(wchar_t *folder); /* C:\ProgramData\Patient Kiosk */
int append(wchar_t *path, const wchar_t *name);
int is_file(const wchar_t *path);
const wchar_t *missing_part(const struct Folders *folders); /* NULL where all is there */

#endif
