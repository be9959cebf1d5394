/// What an author calls a value of a file.
enum ValueKind: String {
  case nothing = "nothing"
  case text = "a text"
  case list = "a list"
  case mapping = "a mapping"
}
