// Taking the terminal over and giving it back.
#include "curses_wide.h"

#include "internal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/types.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;
static pid_t owner;             // a forked child must not give back what is its parent's
static bool has_normal_screen;  // there is an alternate screen to leave
static bool speaks_ansi;        // escape sequences in brackets are understood or ignored

bool cti_is_open(void) { return screen != NULL && owner == getpid(); }

bool cti_has_screen(void) { return screen != NULL; }

static void write_all(const char *text) {
  for (size_t left = strlen(text); left > 0;) {
    ssize_t count = write(STDOUT_FILENO, text, left);
    if (count <= 0) return;
    text += count;
    left -= (size_t)count;
  }
}

// Bracketed paste: pasted text arrives between two marks.
static void announce_paste(bool on) {
  if (speaks_ansi) write_all(on ? "\033[?2004h" : "\033[?2004l");
}

bool cti_sync_size(void) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  int rows = size.ws_row > 1000 ? 1000 : size.ws_row;
  int columns = size.ws_col > 1000 ? 1000 : size.ws_col;
  if (!is_term_resized(rows, columns)) return false;
  resizeterm(rows, columns);
  return true;
}

int32_t ct_open(const char *last_words) {
  if (screen != NULL) return CT_UNAVAILABLE;
  cti_locale();
  int32_t fitness = ct_fitness();
  if (fitness != CT_FIT) return fitness;
  unsetenv("LINES");  // exported, they would freeze the size
  unsetenv("COLUMNS");

  cti_crash_save_modes();
  if (!cti_signals_begin()) return CT_UNAVAILABLE;
  cti_capture_begin();
  screen = newterm(NULL, stdout, stdin);
  if (screen == NULL || !cti_input_begin()) {
    if (screen != NULL) {
      endwin();
      delscreen(screen);
      screen = NULL;
    }
    cti_capture_end();
    cti_signals_end();
    return CT_UNAVAILABLE;
  }
  owner = getpid();
  const char *place = tigetstr("cup");
  const char *leave = tigetstr("rmcup");
  speaks_ansi = place != NULL && strncmp(place, "\033[", 2) == 0;
  has_normal_screen = leave != NULL && leave != (char *)-1;
  cti_crash_begin(last_words);

  const char *delay = getenv("ESCDELAY");
  if (delay == NULL || *delay == '\0') set_escdelay(25);
  raw();
  noecho();
  nonl();
  typeahead(-1);  // a frame is never left half painted because more keys are waiting
  cti_keys_begin();
  cti_paint_begin();
  cti_sync_size();
  announce_paste(true);
  static bool is_registered;
  if (!is_registered) is_registered = atexit(ct_close) == 0;
  return CT_FIT;
}

static void leave(void) {
  announce_paste(false);
  if (!has_normal_screen) {
    erase();
    refresh();
  }
  endwin();
}

void ct_close(void) {
  if (!cti_is_open()) return;
  leave();
  cti_crash_end();
  cti_input_end();
  delscreen(screen);
  screen = NULL;
  cti_signals_end();
  cti_capture_end();
}

void cti_come_back(void) {
  announce_paste(true);
  cti_sync_size();
  clearok(curscr, TRUE);
  refresh();
}

void ct_suspend(void) {
  if (!cti_is_open() || !cti_signals_can_stop()) return;
  leave();
  cti_capture_pause();
  cti_signals_stop();
  cti_capture_resume();
  cti_come_back();
}

int32_t ct_rows(void) { return cti_is_open() ? getmaxy(stdscr) : 24; }

int32_t ct_columns(void) { return cti_is_open() ? getmaxx(stdscr) : 80; }
