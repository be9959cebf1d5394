#ifndef CPSEUDOTERMINAL_INTERNAL_H
#define CPSEUDOTERMINAL_INTERNAL_H

#ifdef __linux__
#define _GNU_SOURCE 1
#endif

#include "CPseudoTerminal.h"

// A child that only becomes another program needs no copy of what this one holds, which is large: a copy would cost more
// than the program.
#ifdef __linux__
#define CPT_SPLIT vfork
#else
#define CPT_SPLIT fork
#endif

// The file to execute for a name, as a shell would find it; false when there is none.
bool cpt_find(const char *name, char *path, size_t capacity);
// In a forked child: default signals, nothing blocked, no descriptors above standard error. Safe after fork.
void cpt_become_plain(void);

#endif
