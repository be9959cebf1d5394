// A disk that forgets: only what was synced is really done, so that SIGKILL is a power cut.
#define _GNU_SOURCE
#include "internal.h"

#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_FILES = 256, MOST_NAMES = 64 };

// What was written to an open file and not synced.
static struct {
  char *bytes;
  size_t count;
  bool is_cut;
  off_t cut;
} held[MOST_FILES];

// Names that are not on the disk yet: where the file lies now, and the path it is to have.
static struct {
  char place[PATH_MAX];
  char path[PATH_MAX];
} names[MOST_NAMES];
static int name_count;
static int file_count;

bool cfs_is_power(void) { return getenv("POWER") != NULL; }

static int index_of(const char *path) {
  for (int index = 0; index < name_count; index++)
    if (strcmp(names[index].path, path) == 0) return index;
  return -1;
}

static void drop(int index) {
  name_count--;
  memmove(&names[index], &names[index + 1], sizeof names[0] * (size_t)(name_count - index));
}

static bool add(const char *place, const char *path) {
  if (name_count == MOST_NAMES) return false;
  snprintf(names[name_count].place, PATH_MAX, "%s", place);
  snprintf(names[name_count].path, PATH_MAX, "%s", path);
  name_count++;
  return true;
}

void cfs_power_forget(int file) {
  if (file < 0 || file >= MOST_FILES) return;
  free(held[file].bytes);
  memset(&held[file], 0, sizeof held[file]);
}

ssize_t cfs_power_write(int file, const void *bytes, size_t count) {
  if (file >= MOST_FILES) return errno = EMFILE, -1;
  char *larger = realloc(held[file].bytes, held[file].count + count);
  if (larger == NULL) return -1;
  memcpy(larger + held[file].count, bytes, count);
  held[file].bytes = larger;
  held[file].count += count;
  return (ssize_t)count;
}

int cfs_power_truncate(int file, off_t length) {
  struct stat status;
  if (file >= MOST_FILES || fstat(file, &status) != 0) return -1;
  off_t on_disk = held[file].is_cut ? held[file].cut : status.st_size;
  if (length >= on_disk) {
    held[file].count = (size_t)(length - on_disk) < held[file].count ? (size_t)(length - on_disk) : held[file].count;
  } else {
    held[file].is_cut = true;
    held[file].cut = length;
    held[file].count = 0;
  }
  return 0;
}

static int flush_file(int file) {
  REAL(write);
  REAL(ftruncate);
  if (file >= MOST_FILES) return 0;
  if (held[file].is_cut && real_ftruncate(file, held[file].cut) != 0) return -1;
  size_t done = 0;
  while (done < held[file].count) {
    ssize_t count = real_write(file, held[file].bytes + done, held[file].count - done);
    if (count <= 0) return -1;
    done += (size_t)count;
  }
  cfs_power_forget(file);
  return 0;
}

// Whether a path is a name in the folder.
static bool is_in(const char *path, const char *folder) {
  const char *slash = strrchr(path, '/');
  return slash != NULL && strlen(folder) == (size_t)(slash - path) && strncmp(path, folder, strlen(folder)) == 0;
}

static int flush_folder(const char *folder) {
  REAL(renameat);
  for (int index = 0; index < name_count; index++) {
    if (!is_in(names[index].path, folder)) continue;
    if (real_renameat(AT_FDCWD, names[index].place, AT_FDCWD, names[index].path) != 0) return -1;
    drop(index);
    index--;
  }
  return 0;
}

int cfs_power_sync(int file, const char *path, bool is_data_only) {
  struct stat status;
  if (fstat(file, &status) != 0) return -1;
  if (S_ISDIR(status.st_mode)) return flush_folder(path);
  if (is_data_only && strcmp(getenv("POWER"), "deaf") == 0) return 0;
  return flush_file(file);
}

int cfs_power_open(int folder, const char *name, const char *path, int flags, mode_t mode) {
  REAL(openat);
  int known = index_of(path);
  if (known >= 0) {
    if ((flags & O_EXCL) != 0) return errno = EEXIST, -1;
    return real_openat(AT_FDCWD, names[known].place, flags & ~O_CREAT);
  }
  struct stat status;
  const char *limbo = getenv("POWER_LIMBO");
  if ((flags & O_CREAT) == 0 || limbo == NULL || lstat(path, &status) == 0)
    return real_openat(folder, name, flags, mode);
  char place[PATH_MAX];
  if (snprintf(place, sizeof place, "%s/%d-%d", limbo, (int)getpid(), file_count++) >= PATH_MAX) return -1;
  int file = real_openat(AT_FDCWD, place, flags, mode);
  if (file >= 0 && !add(place, path)) return errno = EMFILE, -1;
  return file;
}

int cfs_power_rename(const char *old, const char *new) {
  int replaced = index_of(new);
  if (replaced >= 0) drop(replaced);
  int known = index_of(old);
  if (known < 0) return add(old, new) ? 0 : -1;
  snprintf(names[known].path, PATH_MAX, "%s", new);
  return 0;
}

int cfs_power_remove(int folder, const char *name, const char *path, int flags) {
  REAL(unlinkat);
  int known = index_of(path);
  if (known < 0) return real_unlinkat(folder, name, flags);
  int result = real_unlinkat(AT_FDCWD, names[known].place, 0);
  drop(known);
  return result;
}

const char *cfs_power_place(const char *path) {
  int known = index_of(path);
  return known < 0 ? path : names[known].place;
}
#endif
