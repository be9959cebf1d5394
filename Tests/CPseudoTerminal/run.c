// Running a program to its end, without a terminal; and where this program lies.
#include "internal.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char *read_all(int descriptor, size_t *length) {
  size_t capacity = 4096;
  char *text = malloc(capacity);
  *length = 0;
  while (text != NULL) {
    if (*length + 1 >= capacity) {
      capacity *= 2;
      char *larger = realloc(text, capacity);
      if (larger == NULL) break;
      text = larger;
    }
    ssize_t count = read(descriptor, text + *length, capacity - *length - 1);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    *length += (size_t)count;
  }
  if (text != NULL) text[*length] = '\0';
  return text;
}

int cpt_run(const char *const *arguments, const char *const *environment, char **output, size_t *length) {
  char path[PATH_MAX];
  int ends[2];
  *output = NULL;
  *length = 0;
  if (!cpt_find(arguments[0], path, sizeof path) || pipe(ends) != 0) return -1;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  pid_t pid = CPT_SPLIT();
  if (pid == 0) {
    int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, 0);
    dup2(ends[1], 1);
    dup2(ends[1], 2);
    cpt_become_plain();
    execve(path, (char *const *)arguments, (char *const *)environment);
    _exit(127);
  }
  close(ends[1]);
  if (pid > 0) *output = read_all(ends[0], length);
  close(ends[0]);
  int status = 0;
  while (pid > 0 && waitpid(pid, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return pid > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool cpt_image_folder(char *path, size_t capacity) {
#ifdef __linux__
  ssize_t count = readlink("/proc/self/exe", path, capacity - 1);
  if (count <= 0) return false;
  path[count] = '\0';
#else
  Dl_info image;
  if (dladdr((const void *)&cpt_image_folder, &image) == 0 || image.dli_fname == NULL) return false;
  if (snprintf(path, capacity, "%s", image.dli_fname) >= (int)capacity) return false;
#endif
  char *slash = strrchr(path, '/');
  if (slash == NULL || slash == path) return false;
  *slash = '\0';
  return true;
}
