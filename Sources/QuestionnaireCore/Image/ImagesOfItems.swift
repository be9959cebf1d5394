extension ItemGroup.Role: Imaged {}
extension ItemGroup.Scope: Imaged {}

extension ItemGroup: Imaged {
  /// Reads a group.
  public init(from image: inout ImageReader) throws {
    self.init(
      linkId: try image.read(), title: try image.read(), parent: try image.read(), role: try image.read(),
      scope: try image.read(), record: try image.read(), section: try image.read())
  }
  /// Writes the group.
  public func write(to image: inout ImageWriter) {
    image.write(linkId, title, parent, role, scope, record, section)
  }
}

extension ComputedValue.Case: Imaged {
  /// Reads words, and when they are taken.
  public init(from image: inout ImageReader) throws { self.init(when: try image.read(), try image.read()) }
  /// Writes the words, and when they are taken.
  public func write(to image: inout ImageWriter) { image.write(when, words) }
}

extension ComputedValue.Content: Imaged {
  /// Reads whether it is words, and what belongs to it.
  public init(from image: inout ImageReader) throws {
    self =
      try image.read() ? .words(try image.read()) : .number(try image.read(), unit: try image.read())
  }
  /// Writes whether it is words, and what belongs to it.
  public func write(to image: inout ImageWriter) {
    switch self {
    case .number(let calculation, let unit): image.write(false, calculation, unit)
    case .words(let cases): image.write(true, cases)
    }
  }
}

extension ComputedValue: Imaged {
  /// Reads a computed value.
  public init(from image: inout ImageReader) throws {
    self.init(record: try image.read(), try image.read(), isShown: try image.read())
  }
  /// Writes the computed value.
  public func write(to image: inout ImageWriter) { image.write(record, content, isShown) }
}

extension Item.Kind: Imaged {
  /// Reads the place of the case, and what belongs to it.
  public init(from image: inout ImageReader) throws {
    switch try image.number() {
    case 0: self = .question(try image.read())
    case 1: self = .computed(try image.read())
    case 2: self = .note(title: try image.read(), text: try image.read())
    case 3: self = .end(title: try image.read(), text: try image.read())
    default: throw ImageReader.Damaged()
    }
  }
  /// Writes the place of the case, and what belongs to it.
  public func write(to image: inout ImageWriter) {
    switch self {
    case .question(let question): image.write(0, question)
    case .computed(let value): image.write(1, value)
    case .note(let title, let text): image.write(2, title, text)
    case .end(let title, let text): image.write(3, title, text)
    }
  }
}

extension Item: Imaged {
  /// Reads an item.
  public init(from image: inout ImageReader) throws {
    self.init(
      linkId: try image.read(), kind: try image.read(), guard: try image.read(), group: try image.read(),
      parent: try image.read(), sameAs: try image.read(), sameIf: try image.read())
  }
  /// Writes the item.
  public func write(to image: inout ImageWriter) {
    image.write(linkId, kind, guardCondition, group, parent, sameAs, sameIf)
  }
}

extension DerivedValue.Case: Imaged {
  /// Reads a value, and when it is taken.
  public init(from image: inout ImageReader) throws {
    self.init(try image.read(), when: try image.read(), record: try image.read())
  }
  /// Writes the value, and when it is taken.
  public func write(to image: inout ImageWriter) { image.write(value, when, record) }
}

extension DerivedValue: Imaged {
  /// Reads a derived value.
  public init(from image: inout ImageReader) throws {
    self.init(linkId: try image.read(), record: try image.read(), cases: try image.read())
  }
  /// Writes the derived value.
  public func write(to image: inout ImageWriter) { image.write(linkId, record, cases) }
}

extension JoinedComplaint: Imaged {
  /// Reads a complaint.
  public init(from image: inout ImageReader) throws {
    self.init(id: try image.read(), name: try image.read())
  }
  /// Writes the complaint.
  public func write(to image: inout ImageWriter) { image.write(id, name) }
}

extension ComplaintLead: Imaged {
  /// Reads a lead.
  public init(from image: inout ImageReader) throws {
    self.init(try image.read(), when: try image.read(), try image.read())
  }
  /// Writes the lead.
  public func write(to image: inout ImageWriter) { image.write(questionnaire, when, text) }
}

extension QuestionnaireContent: Imaged {
  /// Reads a questionnaire.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), version: try image.read(), title: try image.read(), summary: try image.read(),
      alsoCalled: try image.read(), reviewed: try image.read(), reviewBy: try image.read(),
      guidance: try image.read())
    short = try image.read()
    notFor = try image.read()
    complaints = try image.read()
    leads = try image.read()
    items = try image.read()
    groups = try image.read()
    derived = try image.read()
    flags = try image.read()
    claims = try image.read()
    findings = try image.read()
    topics = try image.read()
    bodyMap = try image.read()
    countries = try image.read()
    organizations = try image.read()
    formerOrganizations = try image.read()
    sources = try image.read()
  }
  /// Writes the questionnaire.
  public func write(to image: inout ImageWriter) {
    image.write(id, version, title, summary, alsoCalled, reviewed, reviewBy, guidance)
    image.write(short, notFor, complaints, leads, items, groups, derived, flags, claims, findings, topics)
    image.write(bodyMap, countries, organizations, formerOrganizations, sources)
  }
}
