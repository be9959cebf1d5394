import QuestionnaireCore

/// An item in its place in document order, its guard still in parts.
struct FlatItem {
  let id: Word
  var kind: Item.Kind
  let guards: [PendingGuard]
  let group: Int?
  let parent: LinkID?
  /// The shared group it belongs to.
  let shared: SharedDraft?
  /// The question whose answer it cannot exceed.
  let atMost: Word?
  /// The question whose regions it offers first.
  var offers: Word?
  /// Where its options are worded.
  var optionPlaces: [OptionID: Place] = [:]
}
