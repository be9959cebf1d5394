/// Sets the footer's entries in rows.
struct FooterLayout {
  let columns: Int
  let lettering: Lettering

  /// As many entries as fit into the rows; what is needed and the last entry, help, are always among them. Shorter words are taken before
  /// entries are left out.
  func rows(_ items: [Page.FooterItem], most: Int) -> [[Page.FooterItem]] {
    guard var help = items.last else { return [] }
    let whole = fill(items)
    if whole.count <= most { return whole }
    help.word = help.short
    let items = items.map {
      Page.FooterItem(key: $0.key, word: $0.short, short: $0.short, isNeeded: $0.isNeeded)
    }
    for count in stride(from: items.count - 1, through: 0, by: -1) {
      let needed = items.dropFirst(count).dropLast().filter(\.isNeeded)
      let set = fill(Array(items.prefix(count)) + needed + [help])
      if set.count <= most { return set }
    }
    return [[help]]
  }

  private func fill(_ items: [Page.FooterItem]) -> [[Page.FooterItem]] {
    var rows: [[Page.FooterItem]] = []
    var used = 0
    for item in items {
      let word = item.word.isEmpty ? 0 : lettering.columns(of: item.word) + 1
      let width = lettering.columns(of: item.key) + word
      if !rows.isEmpty, used + 2 + width <= columns {
        rows[rows.count - 1].append(item)
        used += 2 + width
      } else {
        rows.append([item])
        used = width
      }
    }
    return rows
  }
}
