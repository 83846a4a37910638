package import Catalogue
import ProcedureModel
import SourceText

/// The file by which a forge asks the right people to review, made from the registry of agencies.
///
/// What people write outside the two marks stays as it is.
package struct CodeOwners: Sendable {
  /// Between this line and the closing one everything is made anew.
  package static let opening =
    "# thutuc setup owners: bắt đầu (đừng sửa tay từ đây đến dòng kết thúc)"
  package static let closing = "# thutuc setup owners: kết thúc"

  /// Who reviews what has no other owner, such as registries and plans.
  package var others: [String] = []
  /// The organisation on the forge whose teams bear the ids of agencies; `nil` for none.
  package var organisation: String?
  /// The place of the workspace, whose own agencies have teams; those of other places have none.
  package var place: String?
  /// The folder of the workspace in its repository: empty, or with a slash at its end.
  package var prefix = ""

  package init() {}

  /// The lines between the marks; empty where nobody owns anything.
  package func lines(_ catalogue: Catalogue) -> [String] {
    var lines: [String] = []
    if !others.isEmpty {
      for folder in ["catalogue/", "reviews/", "site/", "thutuc.yaml"] {
        lines.append(line(folder, others))
      }
    }
    var folders: [String: [(path: String, owners: [String])]] = [:]
    for facts in catalogue.procedures {
      var owners = owners(of: facts, catalogue.registries)
      if owners.isEmpty { owners = others }
      guard !owners.isEmpty else { continue }
      let folder = facts.path.split(separator: "/").dropLast().joined(separator: "/") + "/"
      folders[folder, default: []].append((facts.path, owners))
    }
    for folder in folders.keys.sorted() {
      let files = (folders[folder] ?? []).sorted { $0.path < $1.path }
      let common = Self.mostCommon(files.map(\.owners))
      // Whoever has the whole catalogue has this folder already.
      if common != others { lines.append(line(folder, common)) }
      // The last line that fits counts, so exceptions follow.
      for file in files where file.owners != common { lines.append(line(file.path, file.owners)) }
    }
    return lines
  }

  /// A whole file: the one there was, with what stands between the marks made anew.
  package func file(_ lines: [String], replacing before: String) -> String {
    let block = ([Self.opening] + lines + [Self.closing]).joined(separator: "\n") + "\n"
    guard let start = before.firstRange(of: Self.opening),
      let end = before[start.upperBound...].firstRange(of: Self.closing + "\n")
        ?? before[start.upperBound...].firstRange(of: Self.closing)
    else {
      if before.isEmpty { return block }
      return before + (before.hasSuffix("\n") ? "" : "\n") + "\n" + block
    }
    return before[..<start.lowerBound] + block + before[end.upperBound...]
  }

  /// Owners that no forge could know, with where they are typed.
  package static func impossible(_ registries: Registries) -> [(owner: String, path: String)] {
    registries.agencies.keys.sorted().flatMap { id -> [(owner: String, path: String)] in
      guard let agency = registries.agencies[id] else { return [] }
      return agency.owners.filter { !isOwner($0.value) }.map { ($0.value, agency.common.path) }
    }
  }

  /// Whether a text is `@name`, `@organisation/team` or an address of mail.
  package static func isOwner(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }
    guard isPlain else { return false }
    if text.hasPrefix("@") {
      let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
      return parts.allSatisfy { part in
        !part.isEmpty && !part.contains("@")
      }
    }
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
  }

  private func line(_ path: String, _ owners: [String]) -> String {
    "/" + prefix + path + " " + owners.joined(separator: " ")
  }

  /// Whoever the agencies that take part have named; else a team of the organisation.
  private func owners(of facts: ProcedureFacts, _ registries: Registries) -> [String] {
    let keeper = facts.field.flatMap { registries.fields[$0.value]?.agency?.value }
    var owners: [String] = []
    for agency in [keeper].compactMap({ $0 }) + facts.agencies {
      for owner in named(agency, registries) where !owners.contains(owner) { owners.append(owner) }
    }
    if owners.isEmpty, let organisation, let agency = team(of: facts, keeper, registries) {
      owners = ["@\(organisation)/\(agency)"]
    }
    return owners
  }

  /// The agency whose team is asked: one of the province before one of a commune.
  ///
  /// What is above them has no team in the organisation of a city: those procedures are left to whoever
  /// has the rest, and only where nobody has it to the agency that keeps the field.
  private func team(
    of facts: ProcedureFacts, _ keeper: String?, _ registries: Registries
  ) -> String? {
    let agencies = ([keeper].compactMap { $0 } + facts.agencies).flatMap { id -> [String] in
      guard let agency = registries.agencies[id], agency.kind?.value != .role,
        agency.place == nil || place == nil || agency.place?.value == place
      else { return [] }
      return agency.common.until == nil ? [id] : agency.successors.map(\.value)
    }
    for level in [Level.province, .commune] {
      if let id = agencies.first(where: { registries.agencies[$0]?.level?.value == level }) {
        return id
      }
    }
    return others.isEmpty ? keeper ?? facts.issuer : nil
  }

  /// The owners of an agency; of one that has ended, those of its successors.
  private func named(_ id: String, _ registries: Registries) -> [String] {
    guard let agency = registries.agencies[id] else { return [] }
    let own = agency.owners.map(\.value).filter { Self.isOwner($0) }
    if !own.isEmpty { return own }
    return agency.successors.flatMap { successor in
      registries.agencies[successor.value]?.owners.map(\.value).filter { Self.isOwner($0) } ?? []
    }
  }

  private static func mostCommon(_ all: [[String]]) -> [String] {
    var counts: [[String]: Int] = [:]
    for owners in all { counts[owners, default: 0] += 1 }
    // The first of those that are equally common, so that the order of the paths decides.
    var best: [String] = []
    for owners in all where counts[owners, default: 0] > counts[best, default: 0] { best = owners }
    return best
  }
}

extension Workspace {
  /// The lines that say who reviews what.
  package func lines(of owners: CodeOwners) async -> [String] {
    let lint = await lint([], render: { _ in [] }, consume: { _ in })
    var owners = owners
    owners.place = settings.place?.value
    return owners.lines(lint.catalogue)
  }
}
