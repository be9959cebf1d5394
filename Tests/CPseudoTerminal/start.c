// Starting a program in a new pseudo-terminal.
#include "internal.h"

#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

int64_t cpt_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

bool cpt_find(const char *name, char *path, size_t capacity) {
  if (strchr(name, '/') != NULL) return snprintf(path, capacity, "%s", name) < (int)capacity;
  const char *folders = getenv("PATH");
  if (folders == NULL) folders = "/usr/local/bin:/usr/bin:/bin";
  while (*folders != '\0') {
    size_t length = strcspn(folders, ":");
    int written = snprintf(path, capacity, "%.*s/%s", (int)length, folders, name);
    if (length > 0 && written < (int)capacity && access(path, X_OK) == 0) return true;
    folders += length;
    if (*folders == ':') folders++;
  }
  return false;
}

void cpt_become_plain(void) {
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int descriptor = 3; descriptor < 256; descriptor++) close(descriptor);
}

static bool open_ends(cpt_child *child, int rows, int columns) {
  child->near_end = posix_openpt(O_RDWR | O_NOCTTY);
  child->far_end = -1;
  if (child->near_end < 0) return false;
  const char *name = NULL;
  if (grantpt(child->near_end) == 0 && unlockpt(child->near_end) == 0) name = ptsname(child->near_end);
  if (name != NULL) child->far_end = open(name, O_RDWR | O_NOCTTY);
  if (child->far_end < 0) {
    close(child->near_end);
    return false;
  }
  fcntl(child->near_end, F_SETFD, FD_CLOEXEC);
  fcntl(child->far_end, F_SETFD, FD_CLOEXEC);
  memset(&child->at_start, 0, sizeof child->at_start);
  tcgetattr(child->far_end, &child->at_start);
  return cpt_resize(child, rows, columns);
}

static bool start(
    const char *const *arguments, const char *const *environment, int rows, int columns, bool has_input,
    cpt_child *child) {
  char path[PATH_MAX];
  if (!cpt_find(arguments[0], path, sizeof path) || !open_ends(child, rows, columns)) return false;
  child->started = cpt_now();
  pid_t pid = CPT_SPLIT();
  if (pid != 0) child->pid = pid;
  if (pid < 0) {
    cpt_hang_up(child);
    return false;
  }
  if (pid > 0) return true;

  setsid();
  ioctl(child->far_end, TIOCSCTTY, 0);
  int input = has_input ? child->far_end : open("/dev/null", O_RDONLY);
  dup2(input, 0);
  dup2(child->far_end, 1);
  dup2(child->far_end, 2);
  cpt_become_plain();
  execve(path, (char *const *)arguments, (char *const *)environment);
  _exit(127);
}

bool cpt_start(
    const char *const *arguments, const char *const *environment, int rows, int columns, cpt_child *child) {
  return start(arguments, environment, rows, columns, true, child);
}

bool cpt_start_without_input(
    const char *const *arguments, const char *const *environment, int rows, int columns, cpt_child *child) {
  return start(arguments, environment, rows, columns, false, child);
}

bool cpt_resize(const cpt_child *child, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(child->far_end, TIOCSWINSZ, &size) == 0;
}
