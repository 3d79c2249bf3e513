/* SPDX-FileCopyrightText: 2026 The patient information kiosk authors
 * SPDX-License-Identifier: Apache-2.0
 */
#include "python.h"

static void find(HMODULE library, void *target, const char *name, int *all)
{
    FARPROC found = GetProcAddress(library, name);
    memcpy(target, &found, sizeof found);
    *all = *all && found;
}

const wchar_t *load_python(struct Python *python, const struct Folders *folders)
{
    static wchar_t file[LONGEST];
    int all = 1;
    HMODULE library;

    wcscpy(file, folders->runtime);
    if (!append(file, PYTHON))
        return L"its path is too long";
    library = LoadLibraryExW(file, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (!library)
        return L"runtime\\" PYTHON L" cannot be loaded";
    find(library, &python->isolate_first, "PyPreConfig_InitIsolatedConfig", &all);
    find(library, &python->begin, "Py_PreInitialize", &all);
    find(library, &python->isolate, "PyConfig_InitIsolatedConfig", &all);
    find(library, &python->set_text, "PyConfig_SetString", &all);
    find(library, &python->set_arguments, "PyConfig_SetArgv", &all);
    find(library, &python->add, "PyWideStringList_Append", &all);
    find(library, &python->start, "Py_InitializeFromConfig", &all);
    find(library, &python->failed, "PyStatus_Exception", &all);
    find(library, &python->run_main, "Py_RunMain", &all);
    return all ? NULL : L"runtime\\" PYTHON L" is not the one that belongs here";
}

/* The kiosk starts helping processes by the name of this program, with a line of Python to run. No other line is run.
 * Gives where it stands, or 0. Options before it are Python's own, and set here anyway. */
static int line_of_a_helper(int count, wchar_t **arguments)
{
    static const wchar_t reading[] = L"from multiprocessing.spawn import spawn_main; spawn_main(";
    static const wchar_t trying[] = L"from kiosk.commands.qt_start import start_qt; start_qt()";
    int line = count - (!wcscmp(arguments[count - 1], L"--multiprocessing-fork") ? 2 : 1);
    int known = line > 1 && !wcscmp(arguments[line - 1], L"-c")
        && (!wcsncmp(arguments[line], reading, wcslen(reading)) || !wcscmp(arguments[line], trying));
    return known ? line : 0;
}

/* Others are modules of the kiosk; no other module is run. Gives where the name of one stands, or 0. */
static int module_of_a_helper(int count, wchar_t **arguments)
{
    static const wchar_t *const helpers[] = {
        L"kiosk.commands.paper", L"kiosk.preview.inspector", L"kiosk.speech.mouth", L"kiosk.watching.reader"
    };
    size_t each;

    if (count < 3 || wcscmp(arguments[1], L"-m"))
        return 0;
    for (each = 0; each < sizeof helpers / sizeof *helpers; each++)
        if (!wcscmp(arguments[2], helpers[each]))
            return 2;
    return 0;
}

const wchar_t *start_python(struct Python *python, const struct Folders *folders, int count, wchar_t **arguments)
{
    int line = line_of_a_helper(count, arguments);
    int module = module_of_a_helper(count, arguments);
    PyPreConfig first;
    PyConfig config;
    int failed;

    python->isolate_first(&first);
    first.utf8_mode = 1;
    if (python->failed(python->begin(&first)))
        return L"Python does not begin";
    python->isolate(&config); /* no PYTHON... of the environment, no user's packages, no folder that one happens to be in */
    config.site_import = 0;
    config.write_bytecode = 0; /* the folder is not ours to write to, and holds what is compiled */
    config.module_search_paths_set = 1;
    failed = python->failed(python->set_text(&config, &config.program_name, folders->program))
        || python->failed(python->set_text(&config, &config.executable, folders->program))
        || python->failed(python->set_text(&config, &config.base_executable, folders->program))
        || python->failed(python->set_text(&config, &config.home, folders->runtime))
        || python->failed(python->add(&config.module_search_paths, folders->library))
        || python->failed(python->add(&config.module_search_paths, folders->extensions))
        || python->failed(python->add(&config.module_search_paths, folders->packages))
        || (line ? python->failed(python->set_text(&config, &config.run_command, arguments[line]))
                       || python->failed(python->set_arguments(&config, count - line, arguments + line))
                 : python->failed(python->set_text(&config, &config.run_module, module ? arguments[module] : MODULE))
                       || python->failed(python->set_arguments(&config, count - module, arguments + module)))
        || python->failed(python->start(&config));
    return failed ? L"Python does not start" : NULL;
}
