extension AppState {
  /// Draws the state at a size.
  public func render(_ size: Size) -> Frame {
    guard size.columns >= Self.smallestSize.columns, size.rows >= Self.smallestSize.rows else {
      return tooSmall(size)
    }
    let context = context(of: size)
    var page = top.page(in: context)
    page.footer = keymap(in: context).footer
    mark(&page)
    return page.draw(size, lettering)
  }

  /// Says at the top of every page that answers are not on the disk.
  private func mark(_ page: inout Page) {
    guard interview != nil, !keeping.isSafe, top.kind != .notSaved else { return }
    let isFailure = keeping.failure != nil
    page.title =
      (isFailure ? Wording.notSavedMark : Wording.notKeptMark) + lettering.glyphs.separator + page.title
    if isFailure, page.titleStyle != .redFlag { page.titleStyle = .problem }
  }

  /// Draws the state at the size it was last told.
  public func render() -> Frame { render(size) }

  private func tooSmall(_ size: Size) -> Frame {
    var canvas = Canvas(size: size, lettering: lettering)
    let text = isLeavingTooSmall ? Wording.tooSmallLeaving : Wording.tooSmall(size, least: Self.smallestSize)
    let lines = lettering.wrap(text, columns: size.columns)
    for (row, line) in lines.enumerated() { canvas.put(line, row: row) }
    canvas.place(0, 0)
    return canvas.frame
  }
}
