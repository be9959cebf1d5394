// System calls that fail when they are told to, and a disk that forgets what was not synced.
//
// Loaded into a program with LD_PRELOAD (Linux, programs that load libc); it is told what to do by the environment:
//
//   FAULT_PATH     only calls on paths that contain this text are counted and touched
//   FAULTS         call:what:first[:count], several with commas: the first such call that is touched, and how many
//                  call: write, fdatasync, fsync, openat, ftruncate, renameat, mkdirat, unlinkat, flock, or any of
//                        these; read and poll (by the first file that is waited for) only where they are named
//                  what: a number is an errno; torn28 writes half and then fails with 28; short writes half;
//                        wait500 does it half a second later; kill is SIGKILL before the call; memory20 gives the
//                        program 20 more pieces of memory from the call on, and then none
//   FAULT_NOTES    a file in which each fault that happened gets a line: its call and what
//   FAULT_SECONDS  SIGALRM after so many seconds: nothing may hang
//   POWER          on: what is written reaches the disk at fdatasync or fsync, new and changed names at the fsync of
//                  their folder, and the end of the process loses the rest, as a sync that fails loses what it was
//                  for; deaf: so, but fdatasync does nothing
//   POWER_LIMBO    a folder on the same disk for files that have no name yet
//
// Limits: new folders and removed names reach the disk at once; a program does not see its own unsynced data through
// another descriptor.
#ifndef CFAULTSHIM_H
#define CFAULTSHIM_H

// Keeps the library from being empty where it does nothing.
extern const int cfs_is_active;

#endif
