// Talking with a program in its terminal, and seeing it end.
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

ssize_t cpt_read(const cpt_child *child, void *bytes, size_t capacity, int milliseconds) {
  if (child->near_end < 0) return -1;
  struct pollfd ready = {.fd = child->near_end, .events = POLLIN};
  int count = poll(&ready, 1, milliseconds);
  if (count == 0 || (count < 0 && errno == EINTR)) return 0;
  if (count < 0) return -1;
  ssize_t got = read(child->near_end, bytes, capacity);
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return got > 0 ? got : -1;
}

bool cpt_write(const cpt_child *child, const void *bytes, size_t count) {
  const char *place = bytes;
  while (count > 0) {
    ssize_t written = write(child->near_end, place, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    place += written;
    count -= (size_t)written;
  }
  return true;
}

bool cpt_hold_output(const cpt_child *child, bool held) { return tcflow(child->far_end, held ? TCOOFF : TCOON) == 0; }

bool cpt_signal(const cpt_child *child, int number) { return child->pid > 0 && kill(child->pid, number) == 0; }

void cpt_hang_up(cpt_child *child) {
  if (child->far_end >= 0) close(child->far_end);
  if (child->near_end >= 0) close(child->near_end);
  child->far_end = -1;
  child->near_end = -1;
}

cpt_ending cpt_wait(cpt_child *child, int milliseconds) {
  cpt_ending ending = {.has_ended = false, .exit_code = -1};
  int64_t deadline = cpt_now() + (int64_t)milliseconds * 1000000;
  while (child->pid > 0) {
    int status = 0;
    struct rusage usage;
    pid_t found = wait4(child->pid, &status, WNOHANG, &usage);
    if (found == child->pid) {
      child->pid = 0;
      ending.has_ended = true;
      ending.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
      ending.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
#ifdef __linux__
      ending.peak_memory = (int64_t)usage.ru_maxrss * 1024;
#else
      ending.peak_memory = (int64_t)usage.ru_maxrss;
#endif
      break;
    }
    if ((found < 0 && errno != EINTR) || cpt_now() >= deadline) break;
    struct timespec moment = {.tv_nsec = 1000000};
    nanosleep(&moment, NULL);
  }
  return ending;
}

void cpt_release(cpt_child *child) {
  if (child->pid > 0) {
    kill(child->pid, SIGKILL);
    cpt_wait(child, 5000);
  }
  cpt_hang_up(child);
}

int64_t cpt_peak_memory(const cpt_child *child) {
  char path[64];
  char line[256];
  long long kilobytes = 0;
  snprintf(path, sizeof path, "/proc/%d/status", (int)child->pid);
  FILE *status = fopen(path, "r");
  if (status == NULL) return 0;
  while (fgets(line, sizeof line, status) != NULL)
    if (sscanf(line, "VmHWM: %lld", &kilobytes) == 1) break;
  fclose(status);
  return kilobytes * 1024;
}

bool cpt_is_restored(const cpt_child *child) {
  struct termios now;
  memset(&now, 0, sizeof now);
  return child->far_end >= 0 && tcgetattr(child->far_end, &now) == 0
      && memcmp(&now, &child->at_start, sizeof now) == 0;
}

bool cpt_is_cooked(const cpt_child *child) {
  struct termios now;
  return child->far_end >= 0 && tcgetattr(child->far_end, &now) == 0 && (now.c_lflag & ICANON) != 0
      && (now.c_lflag & ECHO) != 0;
}
