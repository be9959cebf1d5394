// What the terminal's keys mean here.
#include "curses_wide.h"

#include "internal.h"

#include <stdlib.h>

enum { paste_begin = 2000, paste_end = 2001 };

static const struct {
  int code;
  int32_t key;
} table[] = {
    {KEY_UP, CT_UP}, {KEY_SR, CT_UP}, {KEY_DOWN, CT_DOWN}, {KEY_SF, CT_DOWN},
    {KEY_LEFT, CT_LEFT}, {KEY_SLEFT, CT_LEFT}, {KEY_RIGHT, CT_RIGHT}, {KEY_SRIGHT, CT_RIGHT},
    {KEY_HOME, CT_HOME}, {KEY_SHOME, CT_HOME}, {KEY_FIND, CT_HOME}, {KEY_A1, CT_HOME},
    {KEY_END, CT_END}, {KEY_SEND, CT_END}, {KEY_SELECT, CT_END}, {KEY_C1, CT_END},
    {KEY_PPAGE, CT_PAGE_UP}, {KEY_SPREVIOUS, CT_PAGE_UP}, {KEY_A3, CT_PAGE_UP},
    {KEY_NPAGE, CT_PAGE_DOWN}, {KEY_SNEXT, CT_PAGE_DOWN}, {KEY_C3, CT_PAGE_DOWN},
    {KEY_ENTER, CT_ENTER}, {KEY_BTAB, CT_BACK_TAB}, {KEY_BACKSPACE, CT_BACKSPACE},
    {KEY_DC, CT_DELETE}, {KEY_SDC, CT_DELETE}, {KEY_HELP, CT_FUNCTION + 1},
};

// Keys the terminal database has under its own names: an arrow with Alt (3), Control (5) or both (7).
static struct {
  const char *name;
  int32_t key;
  int code;
} extended[] = {
    {"kLFT3", CT_WORD_LEFT, 0}, {"kLFT5", CT_WORD_LEFT, 0}, {"kLFT7", CT_WORD_LEFT, 0},
    {"kRIT3", CT_WORD_RIGHT, 0}, {"kRIT5", CT_WORD_RIGHT, 0}, {"kRIT7", CT_WORD_RIGHT, 0},
    {"kUP", CT_UP, 0}, {"kUP3", CT_UP, 0}, {"kUP5", CT_UP, 0},
    {"kDN", CT_DOWN, 0}, {"kDN3", CT_DOWN, 0}, {"kDN5", CT_DOWN, 0},
    {"kHOM5", CT_HOME, 0}, {"kEND5", CT_END, 0}, {"kPRV5", CT_PAGE_UP, 0}, {"kNXT5", CT_PAGE_DOWN, 0},
};
enum { extended_count = sizeof extended / sizeof *extended };

void cti_keys_begin(void) {
  define_key("\033[200~", paste_begin);
  define_key("\033[201~", paste_end);
  for (int i = 0; i < extended_count; i++) {
    const char *sequence = tigetstr(extended[i].name);
    bool is_known = sequence != NULL && sequence != (char *)-1;
    int code = is_known ? key_defined(sequence) : 0;
    extended[i].code = code > 0 ? code : 0;
  }
}

int32_t cti_key(int code) {
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    if (table[i].code == code) return table[i].key;
  for (int i = 0; i < extended_count; i++)
    if (extended[i].code != 0 && extended[i].code == code) return extended[i].key;
  if (code >= KEY_F(1) && code <= KEY_F(12)) return CT_FUNCTION + (code - KEY_F(0));
  return 0;
}

int cti_paste_begin_code(void) { return paste_begin; }

int cti_paste_end_code(void) { return paste_end; }
