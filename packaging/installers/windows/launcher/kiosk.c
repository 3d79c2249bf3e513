/* SPDX-FileCopyrightText: 2026 The patient information kiosk authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * kiosk.exe and kiosk.com: the kiosk in this very process, with the Python that is installed beside them and nothing
 * of any other Python on the machine. kiosk.com is the same program with a console, so that 'kiosk check' is read in
 * the terminal where it was typed: Windows looks for .com before .exe. kiosk-setup.exe is it once more, for the
 * installers. MODULE is the Python module that runs, PYTHON the file name of Python, LIBRARY that of its modules.
 */
#include "folders.h"
#include "python.h"
#include "saying.h"

#include <stdlib.h>

enum { DAMAGED = 3 };

int _dowildcard = 0; /* a star in an argument is a star, as in every program that is written for Windows */

static int damaged(const wchar_t *what)
{
    static wchar_t sentence[2 * LONGEST];
    _snwprintf(sentence, 2 * LONGEST - 1,
               L"the installation is damaged (%ls); run the installer again to repair it", what);
    sentence[2 * LONGEST - 1] = 0;
    say(sentence);
    return DAMAGED;
}

/* The settings of the machine, unless somebody named others. Python must be loaded: its C library reads the
 * environment once, and is told here. */
static void name_the_settings(void)
{
    static wchar_t file[LONGEST];
    HMODULE library = GetModuleHandleW(L"ucrtbase.dll");
    int (*put)(const wchar_t *, const wchar_t *) = library ? (void *)GetProcAddress(library, "_wputenv_s") : NULL;

    if (GetEnvironmentVariableW(L"KIOSK_SETTINGS", NULL, 0) || !machine_folder(file) || !append(file, L"kiosk.toml"))
        return;
    if (is_file(file) && put)
        put(L"KIOSK_SETTINGS", file);
}

int wmain(int count, wchar_t **arguments)
{
    static struct Folders folders; /* too long for the stack, which belongs to Python */
    static struct Python python;
    const wchar_t *lacking;

    SetDllDirectoryW(L""); /* no library is taken from the folder that one happens to be in */
    SetEnvironmentVariableW(L"QT_PLUGIN_PATH", NULL); /* nor from another Qt on this machine */
    SetEnvironmentVariableW(L"QT_QPA_PLATFORM_PLUGIN_PATH", NULL);
    if (!find_folders(&folders))
        return damaged(L"its path is too long");
    lacking = missing_part(&folders);
    if (lacking)
        return damaged(lacking);
    lacking = load_python(&python, &folders);
    if (lacking)
        return damaged(lacking);
    name_the_settings();
    lacking = start_python(&python, &folders, count, arguments);
    return lacking ? damaged(lacking) : python.run_main();
}
