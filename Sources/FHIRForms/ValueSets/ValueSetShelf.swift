import PlainText

/// The value sets and code systems that are at hand: those inside the form, those of files that were given, and a few
/// small ones of HL7. Nothing is fetched from anywhere.
///
/// `"answerValueSet": "#yesno"` is the contained set of the id `yesno`; an address is looked up without its `|version`.
struct ValueSetShelf {
  private typealias Coding = FormValue.Coding

  private var sets: [String: JSONNode] = [:]
  private var systems: [String: JSONNode] = [:]
  private let log: FormLog

  init(_ log: FormLog) { self.log = log }

  /// Takes in what stands in a form under `contained`.
  mutating func addContained(in form: JSONNode) {
    for resource in form["contained"]?.elements ?? [] {
      add(resource)
      if let id = resource["id"]?.string {
        add(resource, under: "#" + id)
        add(resource, under: id)
      }
    }
  }

  /// Takes in a resource; whether it was, or held, a value set or code system.
  @discardableResult
  mutating func add(_ resource: JSONNode) -> Bool {
    switch resource["resourceType"]?.string {
    case "ValueSet", "CodeSystem":
      guard let url = resource["url"]?.string else { return true }
      add(resource, under: url)
      return true
    case "Bundle":
      return (resource["entry"]?.elements ?? []).reduce(false) { found, entry in
        (entry["resource"].map { add($0) } ?? false) || found
      }
    case "Questionnaire":
      addContained(in: resource)
      return resource["contained"] != nil
    default: return false
    }
  }

  private mutating func add(_ resource: JSONNode, under name: String) {
    if resource["resourceType"]?.string == "ValueSet" { sets[name] = resource }
    if resource["resourceType"]?.string == "CodeSystem" { systems[name] = resource }
  }

  /// The most codes of a set that are taken for options.
  private static let most = FormItem.mostOptions

  /// The codes of a set; nil where it is not here, or is not told code by code.
  func codings(of url: String) -> [FormValue.Coding]? {
    var open: Set<String> = []
    guard let found = codings(of: url, &open), !found.isEmpty, found.count <= Self.most else { return nil }
    return found
  }

  private func codings(of url: String, _ open: inout Set<String>) -> [FormValue.Coding]? {
    let name = url.hasPrefix("#") ? url : url.split(separator: "|").first.map(String.init) ?? url
    guard open.insert(name).inserted else { return nil }
    defer { open.remove(name) }
    guard let set = sets[name] else { return HL7ValueSets.codings(of: name) }
    if let listed = set["expansion"]?["contains"] {
      let found = expanded(listed)
      if !found.isEmpty { return found }
    }
    guard let compose = set["compose"] else { return nil }
    var found: [Coding] = []
    for part in compose["include"]?.elements ?? [] {
      guard let codings = included(part, &open) else { return nil }
      found += codings.filter { !found.contains($0) }
    }
    for part in compose["exclude"]?.elements ?? [] {
      guard let codings = included(part, &open) else { return nil }
      found.removeAll { coding in codings.contains { $0.isSame(as: coding) } }
    }
    return found
  }

  private func expanded(_ listed: JSONNode) -> [Coding] {
    listed.elements.flatMap { node -> [Coding] in
      let isOffered = node["abstract"]?.bool != true && node["code"] != nil
      return (isOffered ? [coding(node, system: node["system"]?.string)] : [])
        + (node["contains"].map(expanded) ?? [])
    }
  }

  private func included(_ part: JSONNode, _ open: inout Set<String>) -> [Coding]? {
    guard part["filter"] == nil else { return nil }
    let system = part["system"]?.string
    if let concepts = part["concept"] { return concepts.elements.map { coding($0, system: system) } }
    if let system { return whole(system) }
    var found: [Coding] = []
    for url in part["valueSet"]?.elements.compactMap(\.string) ?? [] {
      guard let codings = codings(of: url, &open) else { return nil }
      found += codings
    }
    return found
  }

  private func whole(_ system: String) -> [Coding]? {
    guard let resource = systems[system] else { return HL7ValueSets.whole(system) }
    return concepts(resource["concept"], system)
  }

  private func concepts(_ list: JSONNode?, _ system: String) -> [Coding] {
    (list?.elements ?? []).flatMap { [coding($0, system: system)] + concepts($0["concept"], system) }
  }

  private func coding(_ node: JSONNode, system: String?) -> Coding {
    let fields = ResourceFields(node: node, log: log)
    return Coding(system: system, code: fields.string("code"), display: fields.string("display"))
  }
}
