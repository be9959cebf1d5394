// What the files of this target know of each other.
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <stdbool.h>
#include <stdint.h>
#include <wchar.h>

#include "CTerminal.h"

// text.c
void cti_locale(void);                     // takes the locale from the environment, once

// signals.c
bool cti_signals_begin(void);
void cti_signals_end(void);
int cti_signals_descriptor(void);
void cti_signals_drain(void);
bool cti_signal_take(int number);          // true once for one or more arrivals
bool cti_signal_take_ending(void);         // the same for every signal that asks the program to end
bool cti_signals_can_stop(void);           // false when stopping was ignored from the start
void cti_signals_stop(void);               // stops the process group; returns when it is continued

// crash.c
void cti_crash_begin(const char *last_words);  // after newterm: reads the terminal's own strings
void cti_crash_end(void);
void cti_crash_save_modes(void);           // before newterm
void cti_crash_restore(void);              // async-signal-safe

// capture.c
void cti_capture_begin(void);
void cti_capture_pause(void);
void cti_capture_resume(void);
void cti_capture_end(void);
void cti_capture_print(void);              // async-signal-safe: standard error back, and what was captured

// screen.c
bool cti_is_open(void);

// True while there is a screen, in a child of this process too.
bool cti_has_screen(void);
bool cti_sync_size(void);                  // true when the size has changed
void cti_come_back(void);                  // after the program was stopped and continued

// input.c
bool cti_input_begin(void);
void cti_input_end(void);

// keys.c
void cti_keys_begin(void);
int32_t cti_key(int code);                 // CT_UP …, or 0 for a key without a meaning here
int cti_paste_begin_code(void);
int cti_paste_end_code(void);

// paint.c
void cti_paint_begin(void);

// clusters.c
void cti_clusters_forget(void);                                        // the screen is erased
void cti_clusters_cover(int32_t row, int32_t column, int32_t end);     // something else stands in these columns
bool cti_joins(uint32_t scalar);           // true for what changes the character before it
void cti_clusters_prepare(void);           // before ncurses paints
void cti_clusters_prepare_all(void);       // the same, and all are written again
void cti_clusters_write(void);             // after ncurses has painted
#ifdef CURSES_WIDE_H
void cti_clusters_add(
    int32_t row, int32_t column, int32_t end, const uint32_t *scalars, int32_t count, attr_t attributes, short pair);
#endif

#endif
