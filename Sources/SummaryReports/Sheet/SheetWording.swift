import PlainText
import QuestionnaireCore

/// Answers as a doctor writes them down, by the `record` of questions and options: of "Do the lights
/// flicker?" and yes comes "flicker".
struct SheetWording {
  let interview: Interview
  private let regions: RegionWording
  private let respondent: Respondent
  private let timing: OnsetTiming?

  init(_ interview: Interview, timing: OnsetTiming? = nil) {
    self.interview = interview
    self.timing = timing
    regions = RegionWording(map: interview.questionnaire.content.bodyMap)
    respondent = interview.evaluation.respondent
  }

  /// A question's label and what was answered, as a fact of an entry that has a label of its own.
  func fact(_ question: Question, _ value: AnswerValue, under entry: String) -> String {
    let words = words(for: value, to: question)
    switch value {
    case .yes, .read: return ReportWording.inSentence(question.record)
    case .no: return negative(of: question)
    case .quantity, .number, .date, .time, .scale:
      return isSaid(question.record, by: entry)
        ? words : ReportWording.fact(question.record, words, isMeasured: true)
    case .regions:
      return isSaid(question.record, by: entry) ? words : ReportWording.fact(question.record, words)
    case .option, .options, .text:
      let isPlain = isSaid(question.record, by: entry) || isNamed(question.record, in: words)
      return isPlain ? words : ReportWording.fact(short(question.record, under: entry), words)
    }
  }

  /// How "no" reads.
  func negative(of question: Question) -> String {
    question.recordNo ?? ReportWording.negative(of: question.record)
  }

  func words(for value: AnswerValue, to question: Question) -> String {
    switch value {
    case .yes: ReportWording.inSentence(question.record)
    case .no: negative(of: question)
    case .option(let option, _): names(of: option, value.writeIns, in: question).joined(separator: ", ")
    case .options(let options, _):
      options.flatMap { option in
        names(of: option, value.writeIns, in: question).enumerated().map { entry, name in
          name + inlineDetails(of: option, entry, question)
        }
      }.joined(separator: ", ")
    case .quantity(let quantity): quantity.description
    case .number(let number): number.description + unit(of: question)
    case .date(let date): ReportWording.date(date)
    case .time(let time): time.description
    case .scale(let step): ReportWording.shortScale(step)
    case .regions(let marked): regions.words(for: marked)
    case .text(let text): ReportWording.quoted(TextPolicy.paper.onOneLine(text))
    case .read: ReportWording.read
    }
  }

  /// An option by its record. What was typed for "another one" stands for itself, entry by entry, with the record of
  /// that option, such as the class of a medicine, in brackets.
  func names(of id: OptionID, _ writeIns: [String], in question: Question) -> [String] {
    guard let option = question.option(id) else { return [id.rawValue] }
    if option.isWriteIn, !writeIns.isEmpty {
      return writeIns.map { writeIn in
        let typed = ReportWording.quoted(TextPolicy.paper.onOneLine(writeIn))
        return option.record.map { "\(typed) (\(ReportWording.inSentence($0)))" } ?? typed
      }
    }
    return [option.record ?? record(of: option.finding) ?? option.text[respondent]]
  }

  /// An option by its record.
  func name(of id: OptionID, in question: Question) -> String { names(of: id, [], in: question)[0] }

  private func record(of mention: FindingMention?) -> String? {
    mention.flatMap { mention in
      interview.questionnaire.findings.first { $0.id == mention.finding }?.record
    }
  }

  /// What was asked of an entry of a ticked option: "dose “5 mg”, since 1999"; empty before anything was asked.
  func details(of option: OptionID, _ question: Question, entry: Int = 0) -> String {
    question.details.indices.compactMap { index -> String? in
      let asked = question.asked(.detail(option: option, entry: entry, index: index))
      switch interview.answers[asked.linkId] {
      case nil: return nil
      case .unknown: return ReportWording.absent(asked.record, isDeclined: false)
      case .declined: return ReportWording.absent(asked.record, isDeclined: true)
      case .value(.yes): return ReportWording.inSentence(asked.record)
      case .value(.no): return negative(of: asked)
      case .value(.date(let date)):
        let words = ReportWording.fact(asked.record, ReportWording.date(date), isMeasured: true)
        return timing?.words(for: date).map { "\(words) (\($0))" } ?? words
      case .value(let value):
        return ReportWording.fact(asked.record, words(for: value, to: asked), isMeasured: true)
      }
    }.joined(separator: ", ")
  }

  private func inlineDetails(of option: OptionID, _ entry: Int, _ question: Question) -> String {
    guard !question.details.isEmpty, question.option(option)?.isExclusive != true else { return "" }
    let details = details(of: option, question, entry: entry)
    return details.isEmpty ? "" : " (\(details))"
  }

  private func unit(of question: Question) -> String {
    guard case .number(let limits) = question.kind, let unit = limits.unit else { return "" }
    return " " + unit
  }

  /// Whether an entry's label says already what a question's label says.
  private func isSaid(_ record: String, by entry: String) -> Bool {
    entry.lowercased().hasPrefix(record.lowercased())
  }

  /// A label without the words that the entry's label says already: under "Medicines", "Medicines now" is "now".
  private func short(_ record: String, under entry: String) -> String {
    guard !entry.isEmpty, record.lowercased().hasPrefix(entry.lowercased() + " ") else { return record }
    return String(record.dropFirst(entry.count + 1))
  }

  /// Whether the words of an answer name what was asked: "gradual onset" needs no "Onset".
  private func isNamed(_ record: String, in words: String) -> Bool {
    guard let first = record.lowercased().split(separator: " ").first, first.count > 3 else { return false }
    // "Pregnancy" and "not pregnant" have a stem in common.
    let stem = first.prefix(max(4, first.count - 2))
    return words.lowercased().split(separator: " ").contains { $0.hasPrefix(stem) }
  }
}

/// Regions of the body in as few words as possible.
struct RegionWording {
  let map: BodyMap

  /// "left arm; right hand, right forearm; neck": a group that is chosen whole stands for its regions; of the others
  /// those of one site stand together, a pair of sides is said once, and all regions of a site are the site.
  func words(for chosen: [RegionID]) -> String {
    let said = SaidRegions(chosen, in: map)
    let regions = said.others
    let sites = regions.compactMap(map.region).map(\.site).uniqued()
    var pairs: Set<RegionID> = []
    let groups = sites.map { site -> String in
      let whole = map.regions.filter { $0.site == site }
      let marked = whole.filter { regions.contains($0.id) }
      if whole.count > 2, whole.count == marked.count, let name = map.site(site)?.text {
        return ReportWording.inSentence(name)
      }
      return marked.filter { !pairs.contains($0.id) }.map { region in
        guard let other = counterpart(of: region), regions.contains(other.id)
        else { return ReportWording.inSentence(region.text) }
        pairs.insert(other.id)
        return ReportWording.bothSides(part(of: region))
      }.joined(separator: ", ")
    }
    let whole = said.groups.map { ReportWording.inSentence($0.record) }
    return (whole + groups.filter { !$0.isEmpty }).joined(separator: "; ")
  }

  /// The same region of the left side, for one of the right side whose site is not marked as a whole.
  private func counterpart(of region: Region) -> Region? {
    guard map.site(region.site)?.side == .right else { return nil }
    return map.regions.first {
      map.site($0.site)?.side == .left && part(of: $0) == part(of: region) && !part(of: region).isEmpty
    }
  }

  /// What a region is called without its side.
  private func part(of region: Region) -> String {
    region.text.split(separator: " ").dropFirst().joined(separator: " ")
  }

  /// The names of the sites that regions count as, in the order of the regions.
  func sites(of regions: [RegionID]) -> [String] {
    regions.compactMap(map.region).uniqued(by: \.site).compactMap { map.site($0.site)?.text }.map(
      ReportWording.inSentence)
  }
}
