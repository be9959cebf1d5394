/// The values a test names: a set, or one by one.
enum ListSyntax {
  case set(Word)
  case values([Word])
}
