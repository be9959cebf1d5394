// A bare menu of ncurses, to hold full-screen programs against: what a terminal, ncurses and twelve rows cost by
// themselves.
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>

enum { ROWS = 12 };

static void draw(int chosen) {
  erase();
  attron(A_BOLD);
  mvaddstr(0, 2, "Choose");
  attroff(A_BOLD);
  for (int row = 0; row < ROWS; row++) {
    if (row == chosen) attron(A_REVERSE);
    mvprintw(2 + row, 2, "%2d Item number %d of the menu", row + 1, row + 1);
    if (row == chosen) attroff(A_REVERSE);
  }
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  int chosen = 0;
  int key;
  draw(chosen);
  while ((key = getch()) != 'q' && key != ERR) {
    if (key == KEY_DOWN && chosen < ROWS - 1) chosen++;
    if (key == KEY_UP && chosen > 0) chosen--;
    draw(chosen);
  }
  endwin();
  return 0;
}
