import PlainText
import QuestionnaireCore

/// What may be answered to a question, in FHIR: its codes, its limits, and what explains it.
struct OfferedAnswers {
  private let asked: Question
  private let question: Question
  private let translation: ConditionTranslation
  private let text = FormText()

  /// Makes the answers to what is asked of a question: the question itself, a line of it, a detail.
  init(_ asked: Question, of question: Question, _ translation: ConditionTranslation) {
    self.asked = asked
    self.question = question
    self.translation = translation
  }

  /// The codes on offer, and the reasons for no answer among them.
  var options: [FormItem.Option] {
    var options: [FormItem.Option]
    switch asked.kind {
    case .yesNo:
      options = [
        .init(code: .yes, display: FormWording.yes, isInitial: asked.initial == ["yes"]),
        .init(code: .no, display: FormWording.no, isInitial: asked.initial == ["no"]),
      ]
    case .choice(let choices), .choices(let choices):
      options = choices.options.map { option in
        .init(
          code: translation.code(option.id, of: question), display: FormText.option(option),
          isExclusive: option.isExclusive, isInitial: asked.initial.contains(option.id.rawValue))
      }
    case .region, .regions:
      options = translation.content.bodyMap.regions.map {
        .init(code: Code(system: FHIRVocabulary.regions, code: $0.id.rawValue), display: $0.text)
      }
    case .age, .duration, .number, .date, .time, .scale, .text: return []
    }
    return options + (asked.allowsUnknown ? FormItem.Option.absent(of: asked, isExclusive: asked.isList) : [])
  }

  /// What is filled in beforehand; of an answer with codes its options say so.
  var initial: JSONValue.Member? {
    let map = translation.content.bodyMap
    switch try? AnswerValue(words: asked.initial, writeIn: nil, for: asked, in: map) {
    case .number(let number): return .init("valueDecimal", .otherNumber(number.description))
    case .scale(let step): return .init("valueInteger", .number(step))
    case .time(let time): return .init("valueTime", .string("\(time):00"))
    case .text(let words): return .init("valueString", .string(words))
    case .date(let date):
      // A time would want a time zone.
      let name = asked.formKind == .dateTime ? "valueDateTime" : "valueDate"
      return .init(name, .string(date.withoutTime.description))
    case .quantity(let quantity):
      let unit = translation.scales[question.linkId]?.unit ?? quantity.finestUnit
      return .init("valueQuantity", AnswerTest.Amount.quantity(quantity.completed(unit), unit).json)
    case .yes, .no, .option, .options, .regions, .read, nil: return nil
    }
  }

  /// The limits and the unit, as extensions.
  var limits: [JSONValue] {
    switch asked.kind {
    case .scale:
      return [
        .extension(FHIRVocabulary.least, "valueInteger", .number(0)),
        .extension(FHIRVocabulary.most, "valueInteger", .number(10)),
      ]
    case .number(let limits):
      return [
        limits.minimum.map {
          .extension(FHIRVocabulary.least, "valueDecimal", .otherNumber($0.description))
        },
        limits.maximum.map {
          .extension(FHIRVocabulary.most, "valueDecimal", .otherNumber($0.description))
        },
        limits.places < 3
          ? .extension(FHIRVocabulary.mostPlaces, "valueInteger", .number(limits.places)) : nil,
      ].compactMap(\.self)
    case .date(let limits):
      let name = limits.takesTime ? "valueDateTime" : "valueDate"
      // A time would want a time zone: the day of it is as near as can be said.
      return [(FHIRVocabulary.least, limits.minimum), (FHIRVocabulary.most, limits.maximum)].compactMap {
        address, date in
        date.map { .extension(address, name, .string($0.withoutTime.description)) }
      }
    case .age, .duration:
      guard let unit = translation.scales[question.linkId]?.unit else { return [] }
      let coding = Code(system: FHIRVocabulary.ucum, code: unit.ucum).json(unit.name)
      return [.extension(FHIRVocabulary.unit, "valueCoding", coding)]
    default: return []
    }
  }

  /// What the words mean, as a display of that name.
  func help(named name: String) -> [FormItem] {
    var lines = asked.help.map { [text.line($0)] } ?? []
    if case .scale(let low, let high) = asked.kind {
      lines.append(FormWording.scale(low: text.line(low), high: text.line(high)))
    }
    guard !lines.isEmpty else { return [] }
    var help = FormItem(name, .display, .display, lines.joined(separator: " "))
    let coding = Code(system: FHIRVocabulary.itemControl, code: "help").json()
    help.extensions = [
      .extension(
        FHIRVocabulary.control, "valueCodeableConcept", .object([.init("coding", .array([coding]))]))
    ]
    return [help]
  }
}

extension Question {
  /// FHIR's type of the item.
  var formKind: FormItem.Kind {
    switch kind {
    case .yesNo, .choice, .choices, .region, .regions:
      options.contains(where: \.isWriteIn) ? .openChoice : .choice
    case .age, .duration: .quantity
    case .number: .decimal
    case .date(let limits): limits.takesTime ? .dateTime : .date
    case .time: .time
    case .scale: .integer
    case .text: isOneLine ? .string : .text
    }
  }
}
