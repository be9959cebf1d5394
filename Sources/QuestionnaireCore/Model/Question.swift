/// A question as its author wrote it: words, what may be answered, and why it is asked.
///
/// In a question file:
///
///     - question: fever
///       text: Do you have a fever?
///       type: yes-no
///       why: A fever is a sign of an infection.
public struct Question: Hashable, Sendable {
  /// What may be answered.
  public enum Kind: Hashable, Sendable {
    case yesNo
    case choice(Choices)
    case choices(Choices)
    case age(QuantityLimits)
    case duration(QuantityLimits)
    case number(NumberLimits)
    case date(DateLimits = DateLimits())
    /// A time of day.
    case time
    /// 0 to 10, with words at both ends.
    case scale(low: PersonText, high: PersonText)
    case region
    case regions
    case text
  }

  /// The options of a choice, and whether they want a search field.
  public struct Choices: Hashable, Sendable {
    /// The options in order.
    public let options: [AnswerOption]
    /// True for a long list that is searched by typing.
    public let isSearched: Bool

    /// Makes choices.
    public init(_ options: [AnswerOption], isSearched: Bool = false) {
      self.options = options
      self.isSearched = isSearched
    }
  }

  /// The limits of an age or a duration.
  public struct QuantityLimits: Hashable, Sendable {
    /// The question whose answer this one cannot exceed.
    public let atMost: LinkID?
    /// The smallest quantity taken.
    public let minimum: Quantity?
    /// The largest quantity taken.
    public let maximum: Quantity?

    /// Makes limits.
    public init(atMost: LinkID? = nil, minimum: Quantity? = nil, maximum: Quantity? = nil) {
      self.atMost = atMost
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// The unit and limits of a number.
  public struct NumberLimits: Hashable, Sendable {
    /// The unit, as it is written behind the number.
    public let unit: String?
    /// The question whose answer this one cannot exceed.
    public let atMost: LinkID?
    /// The smallest number taken.
    public let minimum: DecimalNumber?
    /// The largest number taken.
    public let maximum: DecimalNumber?
    /// The most places behind the point, 0 to 3: of a whole number 0.
    public let places: Int

    /// The smallest step from one number to the next, in thousandths: of a whole number 1,000.
    public var step: Int { [1_000, 100, 10, 1][min(max(places, 0), 3)] }

    /// Makes limits.
    public init(
      unit: String? = nil, atMost: LinkID? = nil, minimum: DecimalNumber? = nil,
      maximum: DecimalNumber? = nil, places: Int = 3
    ) {
      self.unit = unit
      self.atMost = atMost
      self.minimum = minimum
      self.maximum = maximum
      self.places = places
    }
  }

  /// The limits of a date.
  public struct DateLimits: Hashable, Sendable {
    /// Whether it lies in the past: no day after today is taken.
    public let isPast: Bool
    /// The earlier question whose date it follows, such as the start of what stopped here. Of a detail: another detail.
    public let after: LinkID?
    /// The earliest date taken: one that may be it, as far as it is known, is.
    public let minimum: PartialDate?
    /// The latest date taken.
    public let maximum: PartialDate?
    /// Whether a whole date may have a time of day.
    public let takesTime: Bool

    /// Makes limits.
    public init(
      isPast: Bool = false, after: LinkID? = nil, minimum: PartialDate? = nil, maximum: PartialDate? = nil,
      takesTime: Bool = false
    ) {
      self.isPast = isPast
      self.after = after
      self.minimum = minimum
      self.maximum = maximum
      self.takesTime = takesTime
    }

    /// A date that is taken, to stand for all.
    public var example: PartialDate? { minimum ?? maximum ?? PartialDate(year: 2_000) }
  }

  /// The same question in plainer words, asked only after "I do not know".
  public enum Clearer: Hashable, Sendable {
    /// The question again.
    case question(text: PersonText, help: PersonText?)
    /// One yes-no a line of the list, in the order of the options.
    case lines(intro: PersonText?, [Line])

    /// A line of a list as a question of its own.
    public struct Line: Hashable, Sendable {
      /// The option it stands for.
      public let option: OptionID
      /// The question.
      public let text: PersonText

      /// Makes a line.
      public init(option: OptionID, text: PersonText) {
        self.option = option
        self.text = text
      }
    }
  }

  /// When an answer is worth a line on the doctor's one-page sheet.
  public enum Pertinence: String, Hashable, Sendable, CaseIterable {
    case always
    case ifYes = "if-yes"
    case ifNo = "if-no"
    /// Always, and of a list each line that is not ticked is a negative of its own.
    case each
    case never
  }

  /// What the engine must know a question for.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case respondent
    case age
    /// How old the person was at the first sign.
    case onset
    /// How long it has been there by now.
    case lasting
  }

  /// The question's name.
  public var linkId: LinkID
  /// What is asked.
  public var text: PersonText
  /// What the words mean.
  public var help: PersonText?
  /// Why a doctor asks.
  public var why: Prose
  /// The label on the doctor's sheet.
  public var record: String
  /// How "no" reads on the sheet.
  public var recordNo: String?
  /// How it is named in a list of questions, at most 34 columns; nil: by its record.
  public var short: String?
  /// Of a yes-no question: the fact that "yes" states.
  public var finding: FindingMention?
  /// Where it stands on the sheet, if not where its group does.
  public var section: HistorySection?
  /// When it is worth a line on the sheet.
  public var pertinence: Pertinence
  /// What may be answered.
  public var kind: Kind
  /// The most characters of a text; nil: those that any text may have.
  public var maxLength: Int?
  /// Whether its text is one line, such as a name: Enter goes on.
  public var isOneLine: Bool
  /// An answer that is filled in beforehand, as files write it, and is none before it was given; empty: none is.
  public var initial: [String]
  /// Whether "I do not know" and "I prefer not to say" are taken.
  public var allowsUnknown: Bool
  /// Whether what is not said is called "not done, or left empty", as on a form that others fill in.
  public var isLeftEmpty: Bool
  /// The same in plainer words.
  public var clearer: Clearer?
  /// The earlier question whose regions are offered first; any other region is an answer too.
  public var offers: LinkID?
  /// Whether one answer settles it: "I do not know" does not lead to its lines.
  public var isAnsweredAtOnce: Bool { if case .lines? = clearer { false } else { true } }
  /// What is asked for every ticked option. Sub-questions have no clearer and no details of their own.
  public var details: [Question]
  /// What the engine must know it for.
  public var role: Role?

  /// Makes a question.
  public init(
    linkId: LinkID, text: PersonText, kind: Kind, why: Prose = Prose([]), record: String? = nil
  ) {
    self.linkId = linkId
    self.text = text
    self.kind = kind
    self.why = why
    self.record = record ?? linkId.rawValue
    help = nil
    recordNo = nil
    short = nil
    finding = nil
    section = nil
    pertinence = .ifYes
    maxLength = nil
    isOneLine = false
    initial = []
    allowsUnknown = true
    isLeftEmpty = false
    clearer = nil
    offers = nil
    details = []
    role = nil
  }

  /// The options, if the question is a choice or choices.
  public var options: [AnswerOption] {
    switch kind {
    case .choice(let choices), .choices(let choices): choices.options
    default: []
    }
  }

  /// Whether any of its options is offered to some people only.
  public var hasConditionalOptions: Bool { options.contains { $0.when != nil } }

  /// The question with some of its options only.
  public func offering(_ isOffered: (AnswerOption) -> Bool) -> Question {
    with(options: options.filter(isOffered))
  }

  /// The question with other options.
  public func with(options: [AnswerOption]) -> Question {
    var changed = self
    switch kind {
    case .choice(let choices): changed.kind = .choice(Choices(options, isSearched: choices.isSearched))
    case .choices(let choices): changed.kind = .choices(Choices(options, isSearched: choices.isSearched))
    default: break
    }
    return changed
  }

  /// The option of a name.
  public func option(_ id: OptionID) -> AnswerOption? { options.first { $0.id == id } }
}
