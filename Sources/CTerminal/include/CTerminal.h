// The terminal as plain C: no type, constant or variable of ncurses appears here.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

// What `ct_open` and `ct_fitness` answer.
enum {
  CT_FIT = 0,
  CT_NOT_A_TERMINAL,        // standard input or output is not a terminal
  CT_NAMELESS,              // TERM is unset, empty or "dumb"
  CT_UNKNOWN,               // the terminal database has no such terminal
  CT_NO_CURSOR_ADDRESSING,  // the terminal cannot place its cursor
  CT_UNAVAILABLE            // already open, or the system refused something needed
};

// What `ct_next` hands over.
enum {
  CT_NONE,         // nothing within the time allowed
  CT_CHARACTER,    // code: a Unicode scalar, control characters included
  CT_KEY,          // code: one of the keys below
  CT_PASTE_BEGIN,  // what follows up to CT_PASTE_END is pasted text
  CT_PASTE_END,
  CT_RESIZE,   // the size may have changed; the screen wants painting
  CT_SIGNAL,   // code: one of the signals below
  CT_CLOSED    // the terminal is gone
};

// Keys that are no character. CT_FUNCTION + n is the function key n, 1 to 12.
enum {
  CT_UP = 1, CT_DOWN, CT_LEFT, CT_RIGHT, CT_HOME, CT_END, CT_PAGE_UP, CT_PAGE_DOWN,
  CT_ENTER, CT_BACK_TAB, CT_BACKSPACE, CT_DELETE, CT_WORD_LEFT, CT_WORD_RIGHT,
  CT_FUNCTION = 100
};

// Signals, by meaning.
enum { CT_INTERRUPTED = 1, CT_TERMINATED, CT_HUNG_UP, CT_STOP_ASKED };

// How a cell looks: any of these, or none; then the colour of the text and that behind it as one number each, 1 more
// than the terminal's own number of the colour; 0 is the terminal's own colour.
enum {
  CT_BOLD = 1, CT_REVERSE = 2, CT_UNDERLINE = 4, CT_DIM = 8,
  CT_TEXT_SHIFT = 4, CT_BEHIND_SHIFT = 13, CT_COLOUR_MASK = 0x1FF
};

typedef struct {
  int32_t kind;
  int32_t code;
} ct_event;

// Whether the terminal can draw, without touching it.
int32_t ct_fitness(void);
// Keeps what is in memory out of core files, and from other programs of the same user where the system can.
void ct_keep_memory_private(void);
// Says this sentence after a crash while no screen is open, and ends with 70; the latest sentence counts.
void ct_tell_crash(const char *sentence);

// Takes the terminal over. `last_words` is printed after a crash, once the screen is restored; NULL for none.
int32_t ct_open(const char *last_words);
// Gives the terminal back and prints what was written to standard error meanwhile. Harmless when not open.
void ct_close(void);
// Stops the program, as ^Z does, with the terminal given back; returns when it is continued.
void ct_suspend(void);

int32_t ct_rows(void);
int32_t ct_columns(void);
// Whether text is UTF-8 in the locale of the environment.
bool ct_utf8(void);
// What is drawn for a scalar that begins a cell: itself, or U+FFFD.
uint32_t ct_drawn(uint32_t scalar);
// Whether a scalar is drawn on the cell before it and takes no column.
bool ct_is_mark(uint32_t scalar);
// The columns a scalar takes where it begins a cell: 1 or 2.
int32_t ct_width(uint32_t scalar);

// The colours that can be drawn: 0 where there are none or the person wants none, else 8, 16, 256 or more.
int32_t ct_colours(void);
// Painting: clear, put cells, place the cursor, then show the difference to the last frame.
void ct_erase(void);
// A character of so many scalars on so many columns, at least those of its first scalar.
void ct_put(int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t width, uint32_t look);
// So many characters of printable ASCII, one behind the other in one look.
void ct_put_ascii(int32_t row, int32_t column, const uint8_t *letters, int32_t count, uint32_t look);
void ct_cursor(int32_t row, int32_t column);
void ct_flush(void);
// Paints every cell of the last frame anew.
void ct_redraw(void);

// Waits for something to happen; a negative time waits for ever.
ct_event ct_next(int32_t milliseconds);
// Drops what was typed and not yet read.
void ct_discard_input(void);
// Milliseconds to wait for the rest of an escape sequence.
int32_t ct_escape_delay(void);

// Line mode: no screen is open. Signals are caught from begin to end.
bool ct_lines_begin(void);
void ct_lines_end(void);
// Waits until standard input can be read, or is at its end (CT_NONE), or for a signal (CT_SIGNAL). After
// CT_STOP_ASKED the program was stopped and continued.
ct_event ct_lines_wait(void);
// Drops what was typed and not yet read, if standard input is a terminal.
void ct_lines_discard_input(void);
// The columns of standard output; 0 if it is no terminal, or does not say.
int32_t ct_output_columns(void);

#endif
