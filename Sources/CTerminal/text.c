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

// Directional overrides and invisible characters: they reach a terminal unchanged and can turn its text round.
static bool is_invisible(uint32_t scalar) {
  return scalar == 0x061C || scalar == 0x180E || scalar == 0xFEFF || (scalar >= 0x200B && scalar <= 0x200F)
      || (scalar >= 0x2028 && scalar <= 0x202E) || (scalar >= 0x2060 && scalar <= 0x206F)
      || (scalar >= 0xFE00 && scalar <= 0xFE0F) || (scalar >= 0xFFF9 && scalar <= 0xFFFB)
      || scalar >= 0xE0000;
}

// True where the locale's encoding has the character.
static bool is_encodable(uint32_t scalar) {
  char bytes[64];
  mbstate_t state;
  memset(&state, 0, sizeof state);
  return scalar < 0x7F || wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1;
}

bool cti_is_mark(uint32_t scalar) {
  return scalar > 0x7F && !is_invisible(scalar) && is_encodable(scalar) && wcwidth((wchar_t)scalar) == 0;
}

wchar_t cti_drawable(uint32_t scalar) {
  cti_locale();
  if (scalar >= 0x20 && scalar < 0x7F) return (wchar_t)scalar;
  if (scalar == 0xA0) return L' ';
  if (scalar > 0x9F && !is_invisible(scalar) && is_encodable(scalar) && wcwidth((wchar_t)scalar) > 0)
    return (wchar_t)scalar;
  return is_encodable(0xFFFD) ? (wchar_t)0xFFFD : L'?';
}

int32_t ct_width(uint32_t scalar) {
  int width = wcwidth(cti_drawable(scalar));
  return width == 2 ? 2 : 1;
}
