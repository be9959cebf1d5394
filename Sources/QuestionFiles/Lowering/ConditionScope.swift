/// Where a condition stands, and so what it may read.
struct ConditionScope {
  /// Only what stands before this place among the items; nil: everything.
  var before: Int?
  /// Only derived values before this one; nil: all.
  var derivedBefore: Int?
  /// Whether it may test topics and triage.
  var readsOutcome = false
  /// The shared group it belongs to.
  var shared: SharedDraft?
}
