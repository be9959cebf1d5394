// The locale, and which characters may be drawn in it.
#include "curses_wide.h"

#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;

// True when the environment asks for UTF-8, whether or not the locale it names is installed.
static bool environment_says_utf8(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value == NULL || *value == '\0') continue;
    const char *codeset = strchr(value, '.');
    return codeset && (strncasecmp(codeset, ".utf-8", 6) == 0 || strncasecmp(codeset, ".utf8", 5) == 0);
  }
  return false;
}

static void start(void) {
  if (setlocale(LC_ALL, "") != NULL || !environment_says_utf8()) return;
  // The locale named is not installed, as after ssh from another country: keep its encoding.
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "en_US.UTF-8");
}

void cti_locale(void) { pthread_once(&once, start); }

bool ct_utf8(void) {
  cti_locale();
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// What no cell may hold, as the policy `cell` of text says: marks of direction, and what is not seen. They reach a
// terminal unchanged and can turn its text round. From U+E0000 on there are tags, selectors of variants and private
// letters only.
static bool is_invisible(uint32_t scalar) {
  static const uint32_t ranges[][2] = {
      {0xAD, 0xAD},     {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5},   {0x180E, 0x180E},
      {0x200B, 0x200B}, {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164}, {0xFDD0, 0xFDEF},
      {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}};
  if (scalar >= 0xE0000 || (scalar & 0xFFFE) == 0xFFFE) return true;
  for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
    if (scalar >= ranges[i][0] && scalar <= ranges[i][1]) return true;
  return false;
}

// True where the locale's encoding has the character.
static bool is_encodable(uint32_t scalar) {
  char bytes[64];
  mbstate_t state;
  memset(&state, 0, sizeof state);
  return scalar < 0x7F || wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1;
}

bool ct_is_mark(uint32_t scalar) {
  cti_locale();
  return scalar > 0x7F && !is_invisible(scalar) && is_encodable(scalar) && wcwidth((wchar_t)scalar) == 0;
}

uint32_t ct_drawn(uint32_t scalar) {
  cti_locale();
  if (scalar >= 0x20 && scalar < 0x7F) return scalar;
  if (scalar == 0xA0) return ' ';
  if (scalar > 0x9F && !is_invisible(scalar) && is_encodable(scalar) && wcwidth((wchar_t)scalar) > 0)
    return scalar;
  return is_encodable(0xFFFD) ? 0xFFFD : '?';
}

int32_t ct_width(uint32_t scalar) {
  int width = wcwidth((wchar_t)ct_drawn(scalar));
  return width == 2 ? 2 : 1;
}
