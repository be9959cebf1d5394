#ifndef CFAULTSHIM_INTERNAL_H
#define CFAULTSHIM_INTERNAL_H

#ifdef __linux__
#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/types.h>

// The function of this name that would have been called without this library.
#define REAL(name)                            \
  static __typeof__(&name) real_##name;       \
  if (real_##name == NULL) real_##name = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

// What is to happen instead of a call.
typedef struct {
  int error;      // fail with this errno, or 0
  bool is_short;  // write half first
} cfs_fault;

// The path of an open file, or of a name in an open folder.
void cfs_path_of(int descriptor, char *path);
void cfs_path_at(int folder, const char *name, char *path);
bool cfs_is_mine(const char *path);
// Counts the call; waits, lets memory run out or kills the process if that is what is to happen.
cfs_fault cfs_next(const char *call, const char *path);

// From now on memory runs out after so many more pieces.
void cfs_memory_leave(long count);

bool cfs_is_power(void);
ssize_t cfs_power_write(int file, const void *bytes, size_t count);
int cfs_power_sync(int file, const char *path, bool is_data_only);
int cfs_power_truncate(int file, off_t length);
int cfs_power_open(int folder, const char *name, const char *path, int flags, mode_t mode);
int cfs_power_rename(const char *old, const char *new);
int cfs_power_remove(int folder, const char *name, const char *path, int flags);
// The path a name's file lies at until the folder is synced; the path itself if that is now.
const char *cfs_power_place(const char *path);
void cfs_power_forget(int file);
#endif
#endif
