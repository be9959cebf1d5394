internal import CTerminal
public import InterviewUI

/// How meanings look, by the colours that a terminal has: the one table of colours.
///
/// Colour is only ever a filled row with both colours set, never coloured text on the terminal's own background, so that
/// it can be read on dark and light terminals alike; everything else is told apart by attributes. Dim are only rules.
/// Worst contrast of bright white on the three fills with 16 colours, over the palettes of xterm, VGA, Tango, GNOME,
/// macOS, Windows and Solarized (4.5 is what WCAG AA asks of text):
///
/// | meaning | 256 colours | 16 colours | 8 colours | none, or `NO_COLOR` |
/// |---|---|---|---|---|
/// | emergency | white on 124: 7.4 | on red: 4.3, six of seven 4.5 or more | white, bold | bold, reverse |
/// | today | white on 90: 8.8 | on magenta: 3.3, five of seven 4.6 or more | white, bold | bold, reverse |
/// | soon, title, chosen region | white on 19: 12.9 | on blue: 3.4, six of seven 5.1 or more | white, bold | bold; underlined but for the title |
/// | focus | reverse | reverse | reverse | reverse |
///
/// Without colour only the focus, emergencies and advice for today are reversed: a reversed row is never decoration.
public struct Palette: Hashable, Sendable {
  /// What a terminal draws a cell with.
  public struct Look: Hashable, Sendable {
    /// The attributes of the cell.
    public var attributes: Attributes
    /// The terminal's number of the colour of the text; nil: its own.
    public var text: Int?
    /// The number of the colour behind it; nil: its own.
    public var behind: Int?
  }

  /// Attributes of text.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// A bit for each.
    public let rawValue: UInt8
    /// Makes attributes of their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Bold, or bright.
    public static let bold = Attributes(rawValue: 1)
    /// Text and ground exchanged.
    public static let reverse = Attributes(rawValue: 2)
    /// Underlined.
    public static let underlined = Attributes(rawValue: 4)
    /// Dim.
    public static let dim = Attributes(rawValue: 8)
  }

  /// What is filled over a whole row or box.
  private enum Fill {
    case red, magenta, blue
  }

  /// How many colours there are: 0, 8, 16 or 256.
  private let colours: Int

  /// Makes the palette of a terminal with so many colours; 0 is none.
  public init(colours: Int) { self.colours = colours }

  /// What stands in the blanks of a chosen region where no colour fills it.
  public var filling: Character? { colours < 8 ? "░" : nil }

  /// How a meaning is drawn.
  public func look(of style: Style) -> Look {
    switch style {
    case .plain, .disclaimer, .quiet: Look(attributes: [])
    case .heading, .question, .chosen, .key, .emphasis: Look(attributes: [.bold])
    case .rule: Look(attributes: [.dim])
    case .focused: Look(attributes: [.reverse])
    case .problem: Look(attributes: [.bold, .underlined])
    case .title: filled(.blue, without: [])
    case .chosenRegion, .advice: filled(.blue, without: [.underlined])
    case .redFlag: filled(.red, without: [.reverse])
    case .sameDay: filled(.magenta, without: [.reverse])
    }
  }

  /// A filled cell: white on a colour; without colours bold, with the attributes that stand for it.
  private func filled(_ fill: Fill, without attributes: Attributes) -> Look {
    guard colours >= 8 else { return Look(attributes: attributes.union([.bold])) }
    if colours >= 256 {
      let behind =
        switch fill {
        case .red: 124
        case .magenta: 90
        case .blue: 19
        }
      return Look(attributes: [.bold], text: 231, behind: behind)
    }
    let behind =
      switch fill {
      case .red: 1
      case .magenta: 5
      case .blue: 4
      }
    // Of eight colours the bold white is the bright one.
    return Look(attributes: [.bold], text: colours >= 16 ? 15 : 7, behind: behind)
  }
}

extension Palette.Look {
  /// The same as the terminal takes it.
  var bits: UInt32 {
    var bits = 0
    if attributes.contains(.bold) { bits |= CT_BOLD }
    if attributes.contains(.reverse) { bits |= CT_REVERSE }
    if attributes.contains(.underlined) { bits |= CT_UNDERLINE }
    if attributes.contains(.dim) { bits |= CT_DIM }
    bits |= ((text ?? -1) + 1) << CT_TEXT_SHIFT | ((behind ?? -1) + 1) << CT_BEHIND_SHIFT
    return UInt32(bits)
  }
}
