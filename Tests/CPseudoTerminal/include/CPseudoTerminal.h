// Programs in a pseudo-terminal of their own, and what they leave behind.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

// A child, the terminal's two ends, and the clock at its start. The far end stays open here, so that the terminal's
// modes can be read after the child has died.
typedef struct {
  pid_t pid;
  int near_end;
  int far_end;
  int64_t started;         // nanoseconds of the monotonic clock
  struct termios at_start;  // the terminal's modes before the program ran
} cpt_child;

// Starts a program with its own session and controlling terminal; false when it could not be started.
// Both lists end with NULL. The program is looked for along this process's PATH unless its name has a slash.
bool cpt_start(const char *const *arguments, const char *const *environment, int rows, int columns, cpt_child *child);
// Starts it so, with standard input not a terminal but empty.
bool cpt_start_without_input(
    const char *const *arguments, const char *const *environment, int rows, int columns, cpt_child *child);

// Reads what arrives within the time: the count, 0 for nothing, -1 when the terminal is closed.
ssize_t cpt_read(const cpt_child *child, void *bytes, size_t capacity, int milliseconds);
bool cpt_write(const cpt_child *child, const void *bytes, size_t count);
bool cpt_resize(const cpt_child *child, int rows, int columns);
// Lets the terminal take nothing that the program writes, as after Ctrl-S, or take it again.
bool cpt_hold_output(const cpt_child *child, bool held);
bool cpt_signal(const cpt_child *child, int number);
// Closes the terminal as closing a window does: both ends here.
void cpt_hang_up(cpt_child *child);

// What became of a child. `peak_memory` is in bytes, as the kernel counted it for the whole life of the process.
typedef struct {
  bool has_ended;
  int exit_code;  // or -1
  int signal;     // what killed it, or 0
  int64_t peak_memory;
} cpt_ending;

// Waits at most so long for the end; call it again if it has not ended.
cpt_ending cpt_wait(cpt_child *child, int milliseconds);
// Ends it by force and frees what it had here.
void cpt_release(cpt_child *child);
// The most memory the program has had since it was started, in bytes; 0 where the system does not tell.
int64_t cpt_peak_memory(const cpt_child *child);

// Whether the terminal's modes are, bit for bit, what they were before the program ran.
bool cpt_is_restored(const cpt_child *child);
// Whether the terminal gathers whole lines and echoes them, as a shell leaves it.
bool cpt_is_cooked(const cpt_child *child);

// Nanoseconds of the monotonic clock.
int64_t cpt_now(void);

// Runs a program to its end and keeps its output (standard error too), to be freed; its exit code, or -1.
int cpt_run(const char *const *arguments, const char *const *environment, char **output, size_t *length);
// The folder of the file this code was loaded from; false when it is not known.
bool cpt_image_folder(char *path, size_t capacity);

#endif
