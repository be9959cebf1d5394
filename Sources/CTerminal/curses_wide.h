// ncurses with its wide-character functions: the macros must stand before any other header.
#ifndef CURSES_WIDE_H
#define CURSES_WIDE_H

#ifdef __linux__
#define _GNU_SOURCE 1
#else
#define _DARWIN_C_SOURCE 1
#endif
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <wchar.h>

#include <ncurses.h>

#endif
