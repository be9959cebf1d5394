/// Something that knows how many more screens an interview has, better than the bounds that the interview itself gives.
public protocol ProgressSource: Sendable {
  /// Bounds on what is still to be asked, the present screen included.
  func progress(of interview: Interview) -> Progress
}
