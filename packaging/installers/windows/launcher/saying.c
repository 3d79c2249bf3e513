/* SPDX-FileCopyrightText: 2026 The patient information kiosk authors
 * SPDX-License-Identifier: Apache-2.0
 */
#include "saying.h"

#include "folders.h"

#include <stdio.h>

enum { BYTES = 9 * LONGEST };

static void write_to(HANDLE target, const wchar_t *text)
{
    static char bytes[BYTES];
    DWORD written;
    int length;
    if (WriteConsoleW(target, text, (DWORD)wcslen(text), &written, NULL))
        return;
    length = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, BYTES, NULL, NULL);
    if (length > 1)
        WriteFile(target, bytes, (DWORD)length - 1, &written, NULL);
}

/* A text as JSON has it. */
static void quote(const wchar_t *text, wchar_t *quoted, size_t room)
{
    size_t at = 0;
    for (; *text && at + 2 < room; text++) {
        if (*text == L'"' || *text == L'\\')
            quoted[at++] = L'\\';
        quoted[at++] = *text < L' ' ? L' ' : *text;
    }
    quoted[at] = 0;
}

/* One line, in the form of kiosk/log_file.py. */
static void log_line(const wchar_t *sentence)
{
    static wchar_t file[LONGEST], line[3 * LONGEST], quoted[2 * LONGEST];
    DWORD length = GetEnvironmentVariableW(L"LOCALAPPDATA", file, LONGEST);
    SYSTEMTIME now;
    HANDLE log;
    if (length == 0 || length >= LONGEST || !append(file, L"patient-kiosk"))
        return;
    CreateDirectoryW(file, NULL);
    if (!append(file, L"kiosk.log"))
        return;
    log = CreateFileW(file, FILE_APPEND_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_ALWAYS, 0, NULL);
    if (log == INVALID_HANDLE_VALUE)
        return;
    GetSystemTime(&now);
    quote(sentence, quoted, 2 * LONGEST);
    _snwprintf(line, 3 * LONGEST - 1,
               L"{\"time\": \"%04d-%02d-%02dT%02d:%02d:%02d.%03d+00:00\", \"level\": \"error\", "
               L"\"says\": \"not started: %ls\"}\n",
               now.wYear, now.wMonth, now.wDay, now.wHour, now.wMinute, now.wSecond, now.wMilliseconds, quoted);
    write_to(log, line);
    CloseHandle(log);
}

void say(const wchar_t *sentence)
{
    static wchar_t line[2 * LONGEST];
    HANDLE terminal = GetStdHandle(STD_ERROR_HANDLE);
    _snwprintf(line, 2 * LONGEST - 1, L"kiosk: %ls\n", sentence);
    if (terminal && terminal != INVALID_HANDLE_VALUE)
        write_to(terminal, line);
    if (!HAS_CONSOLE)
        log_line(sentence);
}
