/// A screen whose text can be saved and printed.
protocol ExportingScreen: Screen {
  /// What is saved or printed.
  var exported: Exported { get }
  /// What happened last, such as where the file is.
  var remark: String? { get set }
}
