// Standard input for line mode: a wait that signals interrupt, on no terminal in particular.
#include "internal.h"

#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static ct_event event(int32_t kind, int32_t code) { return (ct_event){.kind = kind, .code = code}; }

bool ct_lines_begin(void) { return cti_signals_begin(); }

void ct_lines_end(void) { cti_signals_end(); }

ct_event ct_lines_wait(void) {
  while (true) {
    if (cti_signal_take(SIGHUP)) return event(CT_SIGNAL, CT_HUNG_UP);
    if (cti_signal_take_ending()) return event(CT_SIGNAL, CT_TERMINATED);
    if (cti_signal_take(SIGINT)) return event(CT_SIGNAL, CT_INTERRUPTED);
    if (cti_signal_take(SIGTSTP)) {
      if (cti_signals_can_stop()) cti_signals_stop();
      return event(CT_SIGNAL, CT_STOP_ASKED);
    }
    struct pollfd ready[2] = {
        {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = cti_signals_descriptor(), .events = POLLIN}};
    if (poll(ready, 2, -1) < 0) continue;
    if (ready[1].revents != 0) {
      cti_signals_drain();
      continue;  // a signal says more than what can be read
    }
    return event(CT_NONE, 0);
  }
}

int32_t ct_output_columns(void) {
  struct winsize size;
  return isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void ct_lines_discard_input(void) {
  if (isatty(STDIN_FILENO)) tcflush(STDIN_FILENO, TCIFLUSH);
}
