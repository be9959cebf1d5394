// Painting cells; ncurses finds out what has changed since the last frame.
#include "curses_wide.h"

#include "internal.h"

#include <stdlib.h>

static bool has_colour;

// The pairs of colours that were drawn so far: pair n + 1 has the two colours of `pairs[n]`. The screen has few.
enum { MOST_PAIRS = 32 };
static uint32_t pairs[MOST_PAIRS];
static int pair_count;

void cti_paint_begin(void) {
  const char *refused = getenv("NO_COLOR");
  pair_count = 0;
  has_colour = (refused == NULL || *refused == '\0') && has_colors() && start_color() == OK
      && COLORS >= 8 && COLOR_PAIRS > MOST_PAIRS;
  if (has_colour) use_default_colors();
}

int32_t ct_colours(void) { return cti_has_screen() && has_colour ? COLORS : 0; }

static attr_t attributes(uint32_t look) {
  attr_t result = A_NORMAL;
  if (look & CT_BOLD) result |= A_BOLD;
  if (look & CT_REVERSE) result |= A_REVERSE;
  if (look & CT_UNDERLINE) result |= A_UNDERLINE;
  if (look & CT_DIM) result |= A_DIM;
  return result;
}

// The pair of a text's colour and that behind it; 0, the terminal's own, where there are none.
static short pair(uint32_t look) {
  uint32_t both = look >> CT_TEXT_SHIFT;
  if (!has_colour || both == 0) return 0;
  for (int i = 0; i < pair_count; i++)
    if (pairs[i] == both) return (short)(i + 1);
  int text = (int)(both & CT_COLOUR_MASK) - 1;
  int behind = (int)(both >> (CT_BEHIND_SHIFT - CT_TEXT_SHIFT) & CT_COLOUR_MASK) - 1;
  if (pair_count == MOST_PAIRS || text >= COLORS || behind >= COLORS) return 0;
  if (init_pair((short)(pair_count + 1), (short)text, (short)behind) != OK) return 0;
  pairs[pair_count++] = both;
  return (short)pair_count;
}

void ct_erase(void) {
  if (!cti_is_open()) return;
  erase();
  cti_clusters_forget();
}

void ct_put(
    int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t width, uint32_t look) {
  if (!cti_has_screen() || count < 1) return;  // cell by cell: no system call
  int rows = getmaxy(stdscr);
  int columns = getmaxx(stdscr);
  int32_t end = column + width;
  if (row < 0 || row >= rows || column < 0 || width < ct_width(scalars[0]) || end > columns) return;
  if (row == rows - 1 && end == columns) return;  // the last corner scrolls some terminals

  wchar_t text[CCHARW_MAX + 1];
  int length = 0;
  text[length++] = (wchar_t)ct_drawn(scalars[0]);
  cti_clusters_cover(row, column, end);
  bool fits = width == ct_width(scalars[0]);
  for (int32_t i = 1; i < count; i++) {
    if (!ct_is_mark(scalars[i]) || length == CCHARW_MAX || cti_joins(scalars[i])) fits = false;
    if (fits) text[length++] = (wchar_t)scalars[i];
  }
  text[length] = L'\0';
  cchar_t cell;
  if (setcchar(&cell, text, attributes(look), pair(look), NULL) == OK) mvadd_wch(row, column, &cell);
  if (fits) return;
  // The columns behind the first character are blanks until all of it is written.
  if (setcchar(&cell, L" ", attributes(look), pair(look), NULL) == OK)
    for (int32_t next = column + ct_width(scalars[0]); next < end; next++) mvadd_wch(row, next, &cell);
  cti_clusters_add(row, column, end, scalars, count, attributes(look), pair(look));
}

void ct_put_ascii(int32_t row, int32_t column, const uint8_t *letters, int32_t count, uint32_t look) {
  if (!cti_has_screen()) return;
  int rows = getmaxy(stdscr);
  int columns = getmaxx(stdscr);
  if (row < 0 || row >= rows || column < 0) return;
  int32_t room = columns - column - (row == rows - 1 ? 1 : 0);  // the last corner scrolls some terminals
  if (count > room) count = room;
  if (count <= 0) return;
  cti_clusters_cover(row, column, column + count);
  cchar_t cells[128];
  if (setcchar(&cells[0], L" ", attributes(look), pair(look), NULL) != OK) return;
  for (int i = 1; i < 128; i++) cells[i] = cells[0];
  while (count > 0) {
    int32_t part = count < 128 ? count : 128;
    for (int i = 0; i < part; i++) cells[i].chars[0] = letters[i];
    mvadd_wchnstr(row, column, cells, part);
    letters += part;
    column += part;
    count -= part;
  }
}

void ct_cursor(int32_t row, int32_t column) {
  if (!cti_is_open()) return;
  int last_row = getmaxy(stdscr) - 1;
  int last_column = getmaxx(stdscr) - 1;
  move(row < 0 ? 0 : row > last_row ? last_row : row, column < 0 ? 0 : column > last_column ? last_column : column);
}

void ct_flush(void) {
  if (!cti_is_open()) return;
  cti_clusters_prepare();
  refresh();
  cti_clusters_write();
}

void ct_redraw(void) {
  if (!cti_is_open()) return;
  clearok(curscr, TRUE);
  cti_clusters_prepare_all();
  refresh();
  cti_clusters_write();
}
