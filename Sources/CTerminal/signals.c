// Signals: a handler only counts and wakes the one loop, which does the work.
#include "curses_wide.h"

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int watched[] = {SIGINT, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGQUIT,
    SIGXCPU, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF};
enum { watched_count = sizeof watched / sizeof *watched, first_ending = 5 };
static struct sigaction previous[watched_count];
static bool is_watching[watched_count];
static volatile sig_atomic_t arrived[watched_count];
static int ends[2] = {-1, -1};
static const int unheard_at_most = 3;

static int place_of(int number) {
  for (int i = 0; i < watched_count; i++)
    if (watched[i] == number) return i;
  return 0;
}

static void note(int number) {
  int saved = errno;
  int place = place_of(number);
  if (arrived[place] < 100) arrived[place] = arrived[place] + 1;
  if (place >= first_ending && arrived[place] >= unheard_at_most) {
    // Nobody has listened: the loop is stuck, in a write to a terminal that takes nothing, say.
    cti_crash_restore();
    signal(number, SIG_DFL);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, number);
    sigprocmask(SIG_UNBLOCK, &one, NULL);
    raise(number);
  }
  ssize_t ignored = write(ends[1], "!", 1);  // a full pipe is awake already
  (void)ignored;
  errno = saved;
}

static bool listen_to(int place) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  sigfillset(&action.sa_mask);
  return sigaction(watched[place], &action, &previous[place]) == 0;
}

bool cti_signals_begin(void) {
  if (ends[0] < 0) {
    if (pipe(ends) != 0) return false;
    for (int i = 0; i < 2; i++) {
      fcntl(ends[i], F_SETFD, FD_CLOEXEC);
      fcntl(ends[i], F_SETFL, O_NONBLOCK);
    }
  }
  for (int i = 0; i < watched_count; i++) {
    arrived[i] = 0;
    is_watching[i] = listen_to(i);
    // What was ignored when the program began stays ignored: nohup, or a shell without job control.
    if (is_watching[i] && previous[i].sa_handler == SIG_IGN && watched[i] != SIGTERM && watched[i] != SIGWINCH) {
      sigaction(watched[i], &previous[i], NULL);
      is_watching[i] = false;
    }
  }
  return true;
}

void cti_signals_end(void) {
  for (int i = 0; i < watched_count; i++) {
    if (is_watching[i]) sigaction(watched[i], &previous[i], NULL);
    is_watching[i] = false;
  }
}

int cti_signals_descriptor(void) { return ends[0]; }

void cti_signals_drain(void) {
  char bytes[256];
  while (read(ends[0], bytes, sizeof bytes) > 0) {}
}

bool cti_signal_take(int number) {
  int place = place_of(number);
  if (arrived[place] == 0) return false;
  arrived[place] = 0;
  return true;
}

bool cti_signal_take_ending(void) {
  bool found = false;
  for (int i = first_ending; i < watched_count; i++) found = cti_signal_take(watched[i]) || found;
  return found;
}

bool cti_signals_can_stop(void) { return is_watching[place_of(SIGTSTP)]; }

void cti_signals_stop(void) {
  int place = place_of(SIGTSTP);
  struct sigaction plain;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &plain, NULL);
  kill(0, SIGTSTP);  // the whole group, as the terminal would: a script that started us stops too
  struct sigaction before = previous[place];
  listen_to(place);
  previous[place] = before;
  cti_signal_take(SIGTSTP);
  cti_signal_take(SIGCONT);
}
