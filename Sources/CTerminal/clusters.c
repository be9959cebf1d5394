// Characters that no cell of ncurses holds: letters with vowel signs beside them, pictures joined of several, flags.
// ncurses paints the first part and blanks, and the whole is written over them, so that a terminal that shapes text gets
// it in one piece. A row with one is painted anew as a whole: ncurses does not know what stands in it.
#include "curses_wide.h"

#include "internal.h"

#include <stdio.h>
#include <string.h>

enum { MOST_CLUSTERS = 1024, LONGEST_CLUSTER = 32, MOST_ROWS = 1024 };

typedef struct {
  int32_t row, column, end;
  int32_t count;
  uint32_t scalars[LONGEST_CLUSTER];
  attr_t attributes;
  short pair;
} cluster;

static cluster clusters[MOST_CLUSTERS];
static int cluster_count;
static bool is_stale[MOST_ROWS];  // rows that are written again

void cti_clusters_forget(void) { cluster_count = 0; }

bool cti_joins(uint32_t scalar) {
  return scalar == 0x200C || scalar == 0x200D || (scalar >= 0xFE00 && scalar <= 0xFE0F);
}

void cti_clusters_cover(int32_t row, int32_t column, int32_t end) {
  for (int i = cluster_count - 1; i >= 0; i--) {
    if (clusters[i].row != row || clusters[i].end <= column || clusters[i].column >= end) continue;
    clusters[i] = clusters[--cluster_count];
    if (row < MOST_ROWS) is_stale[row] = true;
  }
}

void cti_clusters_add(
    int32_t row, int32_t column, int32_t end, const uint32_t *scalars, int32_t count, attr_t attributes, short pair) {
  if (cluster_count == MOST_CLUSTERS || row >= MOST_ROWS || !ct_utf8() || ct_drawn(scalars[0]) != scalars[0]) return;
  cluster *new = &clusters[cluster_count++];
  *new = (cluster){.row = row, .column = column, .end = end, .attributes = attributes, .pair = pair};
  for (int32_t i = 0; i < count && new->count < LONGEST_CLUSTER; i++)
    if (ct_is_mark(scalars[i]) || ct_drawn(scalars[i]) == scalars[i]) new->scalars[new->count++] = scalars[i];
  is_stale[row] = true;
}

void cti_clusters_prepare(void) {
  int rows = getmaxy(stdscr);
  for (int i = 0; i < cluster_count; i++)
    if (clusters[i].row < rows && is_linetouched(stdscr, clusters[i].row)) is_stale[clusters[i].row] = true;
  for (int row = 0; row < rows && row < MOST_ROWS; row++)
    if (is_stale[row]) wredrawln(stdscr, row, 1);
}

void cti_clusters_prepare_all(void) {
  for (int i = 0; i < cluster_count; i++) is_stale[clusters[i].row] = true;
}

static int put_byte(int byte) { return putchar(byte); }

static void put_scalar(uint32_t scalar) {
  int more = scalar < 0x80 ? 0 : scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
  static const uint32_t leads[] = {0, 0xC0, 0xE0, 0xF0};
  put_byte((int)(leads[more] | scalar >> 6 * more));
  while (more-- > 0) put_byte((int)(0x80 | (scalar >> 6 * more & 0x3F)));
}

static void go_to(const char *place, int row, int column) {
  const char *text = tparm(place, (long)row, (long)column, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
  if (text != NULL) putp(text);
}

void cti_clusters_write(void) {
  const char *place = tigetstr("cup");
  bool any = false;
  if (place == NULL || place == (const char *)-1) return;
  for (int i = 0; i < cluster_count; i++) {
    const cluster *each = &clusters[i];
    if (!is_stale[each->row]) continue;
    any = true;
    go_to(place, each->row, each->column);
    vid_puts(each->attributes, each->pair, NULL, put_byte);
    for (int32_t j = 0; j < each->count; j++) put_scalar(each->scalars[j]);
  }
  memset(is_stale, 0, sizeof is_stale);
  if (!any) return;
  vid_puts(A_NORMAL, 0, NULL, put_byte);
  go_to(place, getcury(stdscr), getcurx(stdscr));
  fflush(stdout);  // ncurses has a buffer of its own
}
