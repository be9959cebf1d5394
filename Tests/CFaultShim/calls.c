// The calls that are looked at.
#define _GNU_SOURCE
#include "internal.h"

#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#define FAIL_IF_TOLD(call, path)                \
  do {                                          \
    cfs_fault fault = cfs_next(call, path);     \
    if (fault.error != 0) {                     \
      errno = fault.error;                      \
      return -1;                                \
    }                                           \
  } while (0)

static ssize_t plain_write(int file, const void *bytes, size_t count, const char *path) {
  REAL(write);
  return cfs_is_power() && cfs_is_mine(path) ? cfs_power_write(file, bytes, count) : real_write(file, bytes, count);
}

ssize_t write(int file, const void *bytes, size_t count) {
  char path[PATH_MAX];
  cfs_path_of(file, path);
  cfs_fault fault = cfs_next("write", path);
  if (fault.is_short && count > 1) {
    ssize_t written = plain_write(file, bytes, count / 2, path);
    if (fault.error == 0) return written;
  }
  if (fault.error != 0) {
    errno = fault.error;
    return -1;
  }
  return plain_write(file, bytes, count, path);
}

ssize_t read(int file, void *bytes, size_t count) {
  REAL(read);
  char path[PATH_MAX];
  cfs_path_of(file, path);
  FAIL_IF_TOLD("read", path);
  return real_read(file, bytes, count);
}

ssize_t pread(int file, void *bytes, size_t count, off_t place) {
  REAL(pread);
  char path[PATH_MAX];
  cfs_path_of(file, path);
  FAIL_IF_TOLD("read", path);
  return real_pread(file, bytes, count, place);
}
ssize_t pread64(int file, void *bytes, size_t count, off_t place) { return pread(file, bytes, count, place); }

int poll(struct pollfd *files, nfds_t count, int milliseconds) {
  REAL(poll);
  char path[PATH_MAX] = "";
  if (count > 0) cfs_path_of(files[0].fd, path);
  FAIL_IF_TOLD("poll", path);
  return real_poll(files, count, milliseconds);
}

static int sync_file(int file, bool is_data_only) {
  REAL(fsync);
  REAL(fdatasync);
  char path[PATH_MAX];
  cfs_path_of(file, path);
  cfs_fault fault = cfs_next(is_data_only ? "fdatasync" : "fsync", path);
  if (fault.error != 0) {
    // As Linux does it: what could not be written is gone, and the next sync says yes.
    if (cfs_is_power() && cfs_is_mine(path)) cfs_power_forget(file);
    errno = fault.error;
    return -1;
  }
  if (cfs_is_power() && cfs_is_mine(path)) return cfs_power_sync(file, path, is_data_only);
  return is_data_only ? real_fdatasync(file) : real_fsync(file);
}

int fsync(int file) { return sync_file(file, false); }
int fdatasync(int file) { return sync_file(file, true); }

int ftruncate(int file, off_t length) {
  REAL(ftruncate);
  char path[PATH_MAX];
  cfs_path_of(file, path);
  FAIL_IF_TOLD("ftruncate", path);
  return cfs_is_power() && cfs_is_mine(path) ? cfs_power_truncate(file, length) : real_ftruncate(file, length);
}
int ftruncate64(int file, off_t length) { return ftruncate(file, length); }

static int open_file(int folder, const char *name, int flags, mode_t mode) {
  REAL(openat);
  char path[PATH_MAX];
  cfs_path_at(folder, name, path);
  FAIL_IF_TOLD("openat", path);
  if (cfs_is_power() && cfs_is_mine(path)) return cfs_power_open(folder, name, path, flags, mode);
  return real_openat(folder, name, flags, mode);
}

#define MODE_OF(flags, mode)                           \
  mode_t mode = 0;                                     \
  if (((flags) & (O_CREAT | O_TMPFILE)) != 0) {        \
    va_list rest;                                      \
    va_start(rest, flags);                             \
    mode = (mode_t)va_arg(rest, unsigned);             \
    va_end(rest);                                      \
  }

int open(const char *name, int flags, ...) {
  MODE_OF(flags, mode)
  return open_file(AT_FDCWD, name, flags, mode);
}
int open64(const char *name, int flags, ...) {
  MODE_OF(flags, mode)
  return open_file(AT_FDCWD, name, flags, mode);
}
int openat(int folder, const char *name, int flags, ...) {
  MODE_OF(flags, mode)
  return open_file(folder, name, flags, mode);
}
int openat64(int folder, const char *name, int flags, ...) {
  MODE_OF(flags, mode)
  return open_file(folder, name, flags, mode);
}

int close(int file) {
  REAL(close);
  cfs_power_forget(file);
  return real_close(file);
}

int renameat(int old_folder, const char *old, int new_folder, const char *new) {
  REAL(renameat);
  char from[PATH_MAX], to[PATH_MAX];
  cfs_path_at(old_folder, old, from);
  cfs_path_at(new_folder, new, to);
  FAIL_IF_TOLD("renameat", to);
  if (cfs_is_power() && cfs_is_mine(to)) return cfs_power_rename(from, to);
  return real_renameat(old_folder, old, new_folder, new);
}
int rename(const char *old, const char *new) { return renameat(AT_FDCWD, old, AT_FDCWD, new); }

int mkdirat(int folder, const char *name, mode_t mode) {
  REAL(mkdirat);
  char path[PATH_MAX];
  cfs_path_at(folder, name, path);
  FAIL_IF_TOLD("mkdirat", path);
  return real_mkdirat(folder, name, mode);
}
int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

int unlinkat(int folder, const char *name, int flags) {
  REAL(unlinkat);
  char path[PATH_MAX];
  cfs_path_at(folder, name, path);
  FAIL_IF_TOLD("unlinkat", path);
  if (cfs_is_power() && cfs_is_mine(path)) return cfs_power_remove(folder, name, path, flags);
  return real_unlinkat(folder, name, flags);
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }

int flock(int file, int operation) {
  REAL(flock);
  char path[PATH_MAX];
  cfs_path_of(file, path);
  FAIL_IF_TOLD("flock", path);
  return real_flock(file, operation);
}

int fstatat(int folder, const char *name, struct stat *status, int flags) {
  REAL(fstatat);
  char path[PATH_MAX];
  cfs_path_at(folder, name, path);
  if (cfs_is_power() && cfs_is_mine(path)) {
    const char *place = cfs_power_place(path);
    if (place != path) return real_fstatat(AT_FDCWD, place, status, flags);
  }
  return real_fstatat(folder, name, status, flags);
}
#endif
