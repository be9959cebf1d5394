// Which call is to fail, and how.
#define _GNU_SOURCE
#include "CFaultShim.h"
#include "internal.h"

const int cfs_is_active = 1;

#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { MOST_RULES = 8 };

typedef struct {
  char call[24];
  char what[24];
  long first;
  long count;
  long hits;
} rule;

static rule rules[MOST_RULES];
static int rule_count;
static const char *wanted_path;

__attribute__((constructor)) static void start(void) {
  wanted_path = getenv("FAULT_PATH");
  const char *seconds = getenv("FAULT_SECONDS");
  if (seconds != NULL) alarm((unsigned)atoi(seconds));
  const char *text = getenv("FAULTS");
  while (text != NULL && *text != '\0' && rule_count < MOST_RULES) {
    rule *next = &rules[rule_count];
    next->count = 1;
    if (sscanf(text, "%23[^:,]:%23[^:,]:%ld:%ld", next->call, next->what, &next->first, &next->count) >= 3)
      rule_count++;
    text += strcspn(text, ",");
    text += strspn(text, ",");
  }
}

void cfs_path_of(int descriptor, char *path) {
  char link[48];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t count = readlink(link, path, PATH_MAX - 1);
  path[count > 0 ? count : 0] = '\0';
}

void cfs_path_at(int folder, const char *name, char *path) {
  if (name[0] == '/' || folder == AT_FDCWD) {
    snprintf(path, PATH_MAX, "%s", name);
    return;
  }
  char above[PATH_MAX];
  cfs_path_of(folder, above);
  if (snprintf(path, PATH_MAX, "%s/%s", above, name) >= PATH_MAX) path[0] = '\0';
}

bool cfs_is_mine(const char *path) { return wanted_path != NULL && strstr(path, wanted_path) != NULL; }

// Calls that change nothing are touched only where they are named.
static bool is_touched_by(const rule *one, const char *call) {
  if (strcmp(one->call, call) == 0) return true;
  return strcmp(one->call, "any") == 0 && strcmp(call, "read") != 0 && strcmp(call, "poll") != 0;
}

// Writes down that a fault happened, with calls that nothing touches.
static void note(const char *call, const char *what) {
  const char *path = getenv("FAULT_NOTES");
  if (path == NULL) return;
  char line[64];
  int count = snprintf(line, sizeof line, "%s %s\n", call, what);
  int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return;
  (void)!syscall(SYS_write, file, line, (size_t)count);
  syscall(SYS_close, file);
}

static void wait_for(long milliseconds) {
  struct timespec rest = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000};
  while (nanosleep(&rest, &rest) != 0 && errno == EINTR) {}
}

cfs_fault cfs_next(const char *call, const char *path) {
  cfs_fault fault = {0, false};
  if (!cfs_is_mine(path)) return fault;
  for (int index = 0; index < rule_count; index++) {
    rule *one = &rules[index];
    if (!is_touched_by(one, call)) continue;
    one->hits++;
    if (one->hits < one->first || one->hits >= one->first + one->count) continue;
    note(call, one->what);
    if (strncmp(one->what, "wait", 4) == 0) {
      wait_for(atol(one->what + 4));
      continue;
    }
    if (strncmp(one->what, "memory", 6) == 0) {
      cfs_memory_leave(atol(one->what + 6));
      continue;
    }
    if (strcmp(one->what, "kill") == 0) {
      kill(getpid(), SIGKILL);
      for (;;) pause();
    }
    fault.is_short = strcmp(one->what, "short") == 0 || strncmp(one->what, "torn", 4) == 0;
    fault.error = atoi(one->what + (strncmp(one->what, "torn", 4) == 0 ? 4 : 0));
  }
  return fault;
}
#endif
