// Standard error while the screen is full: kept in a file without a name, printed afterwards.
#ifdef __linux__
#define _GNU_SOURCE 1
#include <sys/mman.h>
#endif
#include "curses_wide.h"

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const off_t printed_at_most = 256 * 1024;
static volatile int kept = -1;      // the file
static volatile int original = -1;  // the real standard error

static int nameless_file(void) {
#ifdef __linux__
  int memory = memfd_create("stderr", MFD_CLOEXEC);
  if (memory >= 0) {
    fcntl(memory, F_SETFL, O_APPEND);
    return memory;
  }
#endif
  FILE *scratch = tmpfile();
  if (scratch == NULL) return -1;
  int file = fcntl(fileno(scratch), F_DUPFD_CLOEXEC, 0);
  fclose(scratch);
  if (file >= 0) fcntl(file, F_SETFL, O_APPEND);
  return file;
}

void cti_capture_begin(void) {
  // Only a terminal can be spoilt; a file or a pipe goes on taking what is written to it.
  if (kept >= 0 || !isatty(STDERR_FILENO)) return;
  int file = nameless_file();
  if (file < 0) return;
  int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  if (real < 0 || dup2(file, STDERR_FILENO) < 0) {
    if (real >= 0) close(real);
    close(file);
    return;
  }
  original = real;
  kept = file;
}

void cti_capture_pause(void) {
  if (kept >= 0) dup2(original, STDERR_FILENO);
}

void cti_capture_resume(void) {
  if (kept >= 0) dup2(kept, STDERR_FILENO);
}

void cti_capture_print(void) {
  if (kept < 0) return;
  dup2(original, STDERR_FILENO);
  off_t end = lseek(kept, 0, SEEK_END);
  off_t place = end > printed_at_most ? end - printed_at_most : 0;
  char block[4096];
  while (place < end) {
    ssize_t count = pread(kept, block, sizeof block, place);
    if (count <= 0) return;
    for (ssize_t written = 0; written < count;) {
      ssize_t more = write(STDERR_FILENO, block + written, (size_t)(count - written));
      if (more < 0 && errno == EINTR) continue;
      if (more <= 0) return;
      written += more;
    }
    place += count;
  }
}

void cti_capture_end(void) {
  if (kept < 0) return;
  cti_capture_print();
  close(kept);
  close(original);
  kept = -1;
  original = -1;
}
