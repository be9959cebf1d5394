// Memory that runs out, for good, once it is told to.
#define _GNU_SOURCE
#include "internal.h"

#if defined(__linux__) && defined(__GLIBC__)
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>

// What the C library calls its own; looking them up by name would want memory.
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

// How many pieces are still given; -1: all that are asked for.
static atomic_long left = -1;

void cfs_memory_leave(long count) { atomic_store(&left, count); }

static bool is_out(void) {
  long now = atomic_load(&left);
  while (now > 0)
    if (atomic_compare_exchange_weak(&left, &now, now - 1)) return false;
  if (now < 0) return false;
  errno = ENOMEM;
  return true;
}

void *malloc(size_t size) { return is_out() ? NULL : __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return is_out() ? NULL : __libc_calloc(count, size); }
void *realloc(void *old, size_t size) { return is_out() ? NULL : __libc_realloc(old, size); }
void *memalign(size_t alignment, size_t size) { return is_out() ? NULL : __libc_memalign(alignment, size); }
void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }
int posix_memalign(void **place, size_t alignment, size_t size) {
  void *found = memalign(alignment, size);
  if (found == NULL) return ENOMEM;
  *place = found;
  return 0;
}
#elif defined(__linux__)
void cfs_memory_leave(long count) { (void)count; }
#endif
