/// A Questionnaire as it was read (FHIR R4, Questionnaire).
struct Form {
  /// Where the resource begins.
  let range: Range<Int>
  var id: String?
  var url: String?
  var version: String?
  var name: String?
  var title: String?
  var status: String?
  var date: String?
  var publisher: String?
  var copyright: String?
  var description: String?
  /// The types of what may be its subject.
  var subjectTypes: [String] = []
  /// Its variables.
  var expressions: [FormItem.Expression] = []
  var items: [FormItem] = []
  /// Addresses of extensions of the form that mean nothing here.
  var unknown: [Word] = []

  /// Every item, in the order of the file.
  var all: [FormItem] { items.flatMap(\.all) }
}
