/* SPDX-FileCopyrightText: 2026 The patient information kiosk authors
 * SPDX-License-Identifier: Apache-2.0
 */
#include "folders.h"

#include <stdio.h>

int append(wchar_t *path, const wchar_t *name)
{
    size_t length = wcslen(path);
    if (length + wcslen(name) + 2 > LONGEST)
        return 0;
    path[length] = L'\\';
    wcscpy(path + length + 1, name);
    return 1;
}

static int below(wchar_t *path, const wchar_t *folder, const wchar_t *name)
{
    wcscpy(path, folder);
    return append(path, name);
}

int is_file(const wchar_t *path)
{
    DWORD kind = GetFileAttributesW(path);
    return kind != INVALID_FILE_ATTRIBUTES && !(kind & FILE_ATTRIBUTE_DIRECTORY);
}

int machine_folder(wchar_t *folder)
{
    DWORD length = GetEnvironmentVariableW(L"ProgramData", folder, LONGEST);
    return length > 0 && length < LONGEST && append(folder, L"Patient Kiosk");
}

int find_folders(struct Folders *folders)
{
    DWORD length = GetModuleFileNameW(NULL, folders->program, LONGEST);
    wchar_t *last;
    if (length == 0 || length >= LONGEST)
        return 0;
    wcscpy(folders->home, folders->program);
    last = wcsrchr(folders->home, L'\\');
    if (!last)
        return 0;
    *last = 0;
    return below(folders->runtime, folders->home, L"runtime") && below(folders->library, folders->runtime, LIBRARY)
        && below(folders->extensions, folders->runtime, L"DLLs") && below(folders->packages, folders->home, L"packages");
}

const wchar_t *missing_part(const struct Folders *folders)
{
    static wchar_t part[LONGEST];
    wcscpy(part, folders->packages);
    if (!append(part, L"kiosk\\__main__.py") || !is_file(part))
        return L"packages\\kiosk is missing";
    return is_file(folders->library) ? NULL : L"runtime\\" LIBRARY L" is missing";
}
