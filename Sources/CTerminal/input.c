// One loop for everything that can happen: signals first, then keys, then waiting.
#include "curses_wide.h"

#include "internal.h"

#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

// Keys are read through a pad: reading from a window would paint it first.
static WINDOW *reader;
// The character begun, how many of its bytes are missing, and the least that so many bytes may stand for.
static uint32_t begun, least;
static int missing;

bool cti_input_begin(void) {
  reader = newpad(1, 1);
  if (reader == NULL) return false;
  keypad(reader, TRUE);
  nodelay(reader, TRUE);
  missing = 0;
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

// Adds a byte to the character begun; true when it is complete. Text is UTF-8 whatever the locale says: no terminal of
// today sends anything else, and what is typed must not be lost where the locale is plain. A broken sequence is dropped,
// not what follows it.
static bool assemble(unsigned char byte, int32_t *scalar) {
  if (byte == 0) return false;
  if (missing > 0 && (byte & 0xC0) == 0x80) {
    begun = begun << 6 | (byte & 0x3F);
    if (--missing > 0) return false;
    *scalar = (int32_t)begun;
    return begun >= least && begun <= 0x10FFFF && (begun < 0xD800 || begun > 0xDFFF);
  }
  missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0;
  if (byte > 0xF4) missing = 0;
  begun = byte & (0x3F >> missing);
  least = missing == 3 ? 0x10000 : missing == 2 ? 0x800 : 0x80;
  *scalar = byte;
  return byte < 0x80;
}

// What a code of ncurses means; CT_NONE for nothing.
static ct_event translate(int code) {
  if (code == cti_paste_begin_code()) return event(CT_PASTE_BEGIN, 0);
  if (code == cti_paste_end_code()) return event(CT_PASTE_END, 0);
  if (code >= 0 && code < 256) {
    int32_t scalar = 0;
    return assemble((unsigned char)code, &scalar) ? event(CT_CHARACTER, scalar) : event(CT_NONE, 0);
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
  missing = 0;
}

int32_t ct_escape_delay(void) {
  int delay = get_escdelay();
  return delay < 1 ? 1 : delay;
}
