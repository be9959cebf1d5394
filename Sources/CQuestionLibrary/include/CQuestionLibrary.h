#ifndef CQUESTIONLIBRARY_H
#define CQUESTIONLIBRARY_H

#include <stddef.h>

/// A question file inside the binary.
struct EmbeddedQuestionFile {
  /// Its path in the folder Questionnaires.
  const char *path;
  const unsigned char *bytes;
  size_t length;
};

/// The question files, in order of their paths.
const struct EmbeddedQuestionFile *embedded_question_files(void);

/// How many there are.
size_t embedded_question_file_count(void);

#endif
