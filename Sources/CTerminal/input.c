// One loop for everything that can happen: signals first, then keys, then waiting.
#include "curses_wide.h"

#include "internal.h"

#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

// Keys are read through a pad: reading from a window would paint it first.
static WINDOW *reader;
static mbstate_t partial;

bool cti_input_begin(void) {
  reader = newpad(1, 1);
  if (reader == NULL) return false;
  keypad(reader, TRUE);
  nodelay(reader, TRUE);
  memset(&partial, 0, sizeof partial);
  return true;
}

void cti_input_end(void) {
  if (reader != NULL) delwin(reader);
  reader = NULL;
}

static ct_event event(int32_t kind, int32_t code) { return (ct_event){.kind = kind, .code = code}; }

// Many changes of size in a row become one: waits shortly for the next, at most a tenth of a second in all.
static void let_resizing_settle(void) {
  for (int i = 0; i < 7; i++) {
    struct pollfd wake = {.fd = cti_signals_descriptor(), .events = POLLIN};
    cti_signals_drain();
    if (poll(&wake, 1, 15) == 0 && !cti_signal_take(SIGWINCH)) return;
    cti_signal_take(SIGWINCH);
  }
}

static ct_event signal_event(void) {
  // First, since letting it settle also takes the wake-ups of the others from the pipe.
  if (cti_signal_take(SIGWINCH)) {
    let_resizing_settle();
    if (cti_sync_size()) return event(CT_RESIZE, 0);
  }
  if (cti_signal_take(SIGHUP)) return event(CT_SIGNAL, CT_HUNG_UP);
  if (cti_signal_take_ending()) return event(CT_SIGNAL, CT_TERMINATED);
  if (cti_signal_take(SIGINT)) return event(CT_SIGNAL, CT_INTERRUPTED);
  if (cti_signal_take(SIGTSTP)) return event(CT_SIGNAL, CT_STOP_ASKED);
  if (cti_signal_take(SIGCONT)) {
    // Stopped from outside and continued: whoever had the terminal meanwhile left it in another state.
    endwin();
    cti_come_back();
    return event(CT_RESIZE, 0);
  }
  return event(CT_NONE, 0);
}

// Adds a byte to the character begun; true when it is complete. A broken sequence is dropped, not what follows it.
static bool assemble(char byte, int32_t *scalar) {
  if (byte == 0) return false;
  bool was_whole = mbsinit(&partial) != 0;
  wchar_t wide = 0;
  size_t result = mbrtowc(&wide, &byte, 1, &partial);
  if (result == (size_t)-1) {
    memset(&partial, 0, sizeof partial);
    if (was_whole) return false;
    result = mbrtowc(&wide, &byte, 1, &partial);
    if (result == (size_t)-1) memset(&partial, 0, sizeof partial);
  }
  if (result != 1) return false;
  *scalar = (int32_t)wide;
  return true;
}

// What a code of ncurses means; CT_NONE for nothing.
static ct_event translate(int code) {
  if (code == cti_paste_begin_code()) return event(CT_PASTE_BEGIN, 0);
  if (code == cti_paste_end_code()) return event(CT_PASTE_END, 0);
  if (code >= 0 && code < 256) {
    int32_t scalar = 0;
    return assemble((char)code, &scalar) ? event(CT_CHARACTER, scalar) : event(CT_NONE, 0);
  }
  int32_t key = cti_key(code);
  return key != 0 ? event(CT_KEY, key) : event(CT_NONE, 0);
}

ct_event ct_next(int32_t milliseconds) {
  int empty_wakes = 0;
  while (cti_is_open()) {
    ct_event found = signal_event();
    if (found.kind != CT_NONE) return found;
    int code = wgetch(reader);
    if (code != ERR) {
      empty_wakes = 0;
      found = translate(code);
      if (found.kind != CT_NONE) return found;
      continue;
    }
    if (empty_wakes > 2) return event(CT_CLOSED, 0);

    struct pollfd ready[2] = {
        {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = cti_signals_descriptor(), .events = POLLIN}};
    int count = poll(ready, 2, milliseconds);
    if (count == 0) return event(CT_NONE, 0);
    if (count < 0) continue;
    if (ready[1].revents != 0) {
      cti_signals_drain();
      continue;  // a hangup's signal says more than the closed descriptor
    }
    if ((ready[0].revents & POLLIN) == 0) return event(CT_CLOSED, 0);
    // Readable with nothing to read, and that repeatedly, is the end.
    int waiting = 0;
    bool is_empty = ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
    empty_wakes = is_empty ? empty_wakes + 1 : 0;
  }
  return event(CT_CLOSED, 0);
}

void ct_discard_input(void) {
  if (!cti_is_open()) return;
  flushinp();
  memset(&partial, 0, sizeof partial);
}

int32_t ct_escape_delay(void) {
  int delay = get_escdelay();
  return delay < 1 ? 1 : delay;
}
