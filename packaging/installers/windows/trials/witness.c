/* SPDX-FileCopyrightText: 2026 The patient information kiosk authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * A witness behind the kiosk: presses chords as a keyboard does, and says which keys of each Windows got to see.
 *
 *     witness.exe SECONDS a4+09 5b ...
 *
 * Its hook is older than the kiosk's, so that it is asked after it: SECONDS is how long the kiosk may take to put its
 * own before it once more.
 */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

enum { MOST = 16, PAUSE_MS = 40 };

static int seen[MOST], count, chords;
static char **written;

static LRESULT CALLBACK see(int code, WPARAM message, LPARAM at)
{
    if (code == HC_ACTION && (message == WM_KEYDOWN || message == WM_SYSKEYDOWN) && count < MOST)
        seen[count++] = (int)((KBDLLHOOKSTRUCT *)at)->vkCode;
    return CallNextHookEx(NULL, code, message, at);
}

static void press(char *chord)
{
    BYTE keys[MOST];
    int pressed = 0;
    count = 0;
    for (char *key = chord; key != NULL && pressed < MOST; key = strchr(key, '+'), key = key ? key + 1 : NULL)
        keys[pressed++] = (BYTE)strtol(key, NULL, 16);
    for (int at = 0; at < pressed; at++, Sleep(PAUSE_MS))
        keybd_event(keys[at], 0, 0, 0);
    for (int at = pressed - 1; at >= 0; at--, Sleep(PAUSE_MS))
        keybd_event(keys[at], 0, KEYEVENTF_KEYUP, 0);
    printf("%s:", chord);
    for (int at = 0; at < count; at++)
        printf(" %02x", seen[at]);
    printf("\n");
}

static DWORD WINAPI press_all(void *main_thread)
{
    Sleep((DWORD)atoi(written[1]) * 1000);
    for (int at = 2; at < chords; at++)
        press(written[at]);
    fflush(stdout);
    PostThreadMessageW((DWORD)(DWORD_PTR)main_thread, WM_QUIT, 0, 0);
    return 0;
}

int main(int argc, char **argv)
{
    MSG message;
    written = argv;
    chords = argc;
    if (argc < 3 || !SetWindowsHookExW(WH_KEYBOARD_LL, see, GetModuleHandleW(NULL), 0))
        return 1;
    CreateThread(NULL, 0, press_all, (void *)(DWORD_PTR)GetCurrentThreadId(), 0, NULL);
    while (GetMessageW(&message, NULL, 0, 0) > 0)
        DispatchMessageW(&message);
    return 0;
}
