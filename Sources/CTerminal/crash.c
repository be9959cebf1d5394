// A crash gives the terminal back, if a screen is up, and says so before the program ends with 70; everything here may
// run in a signal handler.
#include "curses_wide.h"

#include "internal.h"

#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <string.h>
#include <sysexits.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
enum { fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction previous[fatal_count];

static volatile sig_atomic_t is_armed;
static struct termios modes;
static volatile sig_atomic_t has_modes;
static char strings[1024];  // what puts the screen back, in this terminal's own words
static size_t length;
static char words[1024];    // what the person reads then
static size_t words_length;
static char plain_words[1024];  // and what they read where there is no screen
static volatile sig_atomic_t plain_length;

// Adds a string of the terminal database, without its $<…> delays.
static void add(const char *text) {
  if (text == NULL || text == (char *)-1) return;
  while (*text != '\0' && length < sizeof strings) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    strings[length++] = *text++;
  }
}

void ct_keep_memory_private(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  prctl(PR_SET_DUMPABLE, 0);
#endif
}

void cti_crash_save_modes(void) { has_modes = tcgetattr(STDIN_FILENO, &modes) == 0; }

void cti_crash_restore(void) {
  if (!is_armed) return;
  is_armed = 0;
  signal(SIGTTOU, SIG_IGN);
  struct pollfd screen = {.fd = STDOUT_FILENO, .events = POLLOUT};
  bool takes_text = poll(&screen, 1, 200) == 1 && (screen.revents & POLLOUT) != 0;
  ssize_t ignored = 0;
  if (takes_text) ignored = write(STDOUT_FILENO, strings, length);
  if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  if (takes_text) {
    cti_capture_print();
    ignored = write(STDERR_FILENO, words, words_length);
  }
  (void)ignored;
}

static void say_plainly(void) {
  struct pollfd reader = {.fd = STDERR_FILENO, .events = POLLOUT};
  if (poll(&reader, 1, 200) != 1 || (reader.revents & POLLOUT) == 0) return;
  ssize_t ignored = write(STDERR_FILENO, plain_words, (size_t)plain_length);
  (void)ignored;
}

static void die(int number) {
  (void)number;
  if (is_armed) cti_crash_restore();
  else say_plainly();
  _exit(EX_SOFTWARE);
}

static void install(struct sigaction *before) {
  static char *stack;
  size_t size = 64 * 1024;
  if (stack == NULL) stack = malloc(size);
  int on_own_stack = 0;
  if (stack != NULL) {
    stack_t own = {.ss_sp = stack, .ss_size = size};
    if (sigaltstack(&own, NULL) == 0) on_own_stack = SA_ONSTACK;
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = die;
  action.sa_flags = (int)SA_RESETHAND | SA_NODEFER | on_own_stack;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, before == NULL ? NULL : &before[i]);
}

void ct_tell_crash(const char *sentence) {
  plain_length = 0;
  size_t count = 0;
  if (isatty(STDERR_FILENO)) plain_words[count++] = '\n';  // a prompt may stand in the line
  size_t more = strnlen(sentence, sizeof plain_words - 2);
  memcpy(plain_words + count, sentence, more);
  count += more;
  plain_words[count++] = '\n';
  plain_length = (sig_atomic_t)count;
  if (!is_armed) install(NULL);
}

void cti_crash_begin(const char *last_words) {
  length = 0;
  const char *place = tigetstr("cup");
  if (place != NULL && place != (char *)-1 && strncmp(place, "\033[", 2) == 0)
    add("\033[?2004l\033[?1006l\033[?1002l\033[?1000l");
  add(tigetstr("rmkx"));
  add(tigetstr("sgr0"));
  add(tigetstr("cnorm"));
  const char *normal_screen = tigetstr("rmcup");
  if (normal_screen != NULL && normal_screen != (char *)-1) add(normal_screen);
  else add(tigetstr("clear"));
  add("\r");

  words_length = 0;
  if (last_words != NULL && *last_words != '\0') {
    words_length = strnlen(last_words, sizeof words - 1);
    memcpy(words, last_words, words_length);
    words[words_length++] = '\n';
  }
  install(previous);
  is_armed = 1;
}

void cti_crash_end(void) {
  if (!is_armed) return;
  is_armed = 0;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &previous[i], NULL);
}
