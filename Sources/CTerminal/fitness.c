// Whether the terminal can draw, found out before anything is written to it.
#include "curses_wide.h"

#include <term.h>

#include "internal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool has_string(const char *name) {
  char *value = tigetstr(name);
  return value != NULL && value != (char *)-1 && *value != '\0';
}

int32_t ct_fitness(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
  const char *name = getenv("TERM");
  if (name == NULL || *name == '\0' || strcmp(name, "dumb") == 0) return CT_NAMELESS;

  // A name that is a path or overlong is no terminal's: the database is not asked for it.
  if (strlen(name) > 64 || strchr(name, '/') != NULL) return CT_UNKNOWN;
  int found = 0;
  if (setupterm(name, STDOUT_FILENO, &found) != OK || found != 1) return CT_UNKNOWN;
  int32_t answer = CT_FIT;
  if (tigetflag("gn") > 0) answer = CT_UNKNOWN;
  else if (!has_string("cup") || tigetflag("hc") > 0) answer = CT_NO_CURSOR_ADDRESSING;
  del_curterm(cur_term);
  return answer;
}
