import ProcedureModel
import VietnameseText

/// Steps out of prose: who does what, where a sentence says both.
struct StepReader {
  /// One step, and the clause it was read from.
  struct Found: Hashable {
    /// An agency's id, or `applicant`.
    var actor: String
    var action: Action
    var span: TimeSpan?
    var clause: String
  }

  private let known: KnownNames

  init(_ known: KnownNames) {
    self.known = known
  }

  /// The text in pieces: from «Bước» to «Bước» where there are some, else from line to line.
  static func segments(_ parts: [PublishedRecord.Part]) -> [String] {
    var segments: [String] = []
    for part in parts {
      if !part.name.isEmpty {
        segments.append(part.name + "\n" + part.text)
        continue
      }
      let flat = FlatText(part.text)
      var cuts: [Int] = []
      var at = 0
      while let found = flat.find("Bước ", from: at) {
        if flat.isDigit(found + 5), found == 0 || flat.scalars[found - 1] != "(" {
          cuts.append(found)
        }
        at = found + 5
      }
      if cuts.isEmpty {
        segments += part.text.split(separator: "\n").map(String.init)
        continue
      }
      if cuts[0] > 0 { segments.append(flat.text(0..<cuts[0])) }
      for (index, cut) in cuts.enumerated() {
        let end = index + 1 < cuts.count ? cuts[index + 1] : flat.count
        segments.append(flat.text(cut..<end))
      }
    }
    return segments.filter { !trimmed($0).isEmpty }
  }

  /// The steps that a piece states, one a clause.
  func steps(in segment: String) -> [Found] {
    var found: [Found] = []
    for clause in Self.clauses(segment) {
      guard let step = step(in: clause) else { continue }
      if let last = found.last, last.actor == step.actor, last.action == step.action {
        if last.span == nil { found[found.count - 1].span = step.span }
        continue
      }
      found.append(step)
    }
    return found
  }

  private static func clauses(_ text: String) -> [String] {
    var clauses: [String] = []
    var current = ""
    var previous: Character = " "
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      let isBreak =
        character == "\n" || (depth == 0 && character == ";")
        || (depth == 0 && character == " " && previous == ".")
      if isBreak {
        if !current.isEmpty { clauses.append(current) }
        current = ""
        if character == "\n" { depth = 0 }
      } else {
        current.append(character)
      }
      previous = character
    }
    if !current.isEmpty { clauses.append(current) }
    return clauses.map { trimmed($0) }.filter { $0.count > 8 }
  }

  private func step(in clause: String) -> Found? {
    let plain = folded(clause)
    let bytes = Array(plain.utf8)
    guard let actor = actor(clause, plain) else { return nil }
    // The verb stands behind its subject, not far away.
    let start = actor.end
    var best: (at: Int, action: Action)?
    for (words, action) in Self.verbs {
      guard action.isApplicants == (actor.id == "applicant") || action == .confirm else { continue }
      guard let at = Self.find(words, in: bytes, from: start), at - start < 220 else { continue }
      if best.map({ at < $0.at }) ?? true { best = (at, action) }
    }
    guard let best else { return nil }
    return Found(
      actor: actor.id, action: best.action, span: Self.span(clause, plain), clause: clause)
  }

  /// Who acts: a known agency or words for the applicant, whichever comes first, near the start.
  private func actor(_ clause: String, _ plain: String) -> (id: String, end: Int)? {
    var best: (id: String, at: Int, end: Int)?
    if let match = known.agencyPhrases.firstMatch(in: clause) {
      // Offsets in the folded text: fold what stands before.
      let head = String(decoding: Array(clause.utf8)[..<match.range.lowerBound], as: UTF8.self)
      let whole = String(decoding: Array(clause.utf8)[..<match.range.upperBound], as: UTF8.self)
      best = (
        known.agencyPhraseIDs[match.phrase], folded(head).utf8.count, folded(whole).utf8.count
      )
    }
    let bytes = Array(plain.utf8)
    for words in Self.applicants {
      guard let at = Self.find(words, in: bytes, from: 0) else { continue }
      if best.map({ at < $0.at }) ?? true { best = ("applicant", at, at + words.utf8.count) }
    }
    guard let best, best.at < 120 else { return nil }
    return (best.id, best.end)
  }

  /// The one length of time that a clause gives to the work, not to a period of something else.
  private static func span(_ clause: String, _ plain: String) -> TimeSpan? {
    let spans = unique(DurationScan.all(in: clause).map(\.span))
    guard spans.count == 1, let only = spans.first else { return nil }
    let isLimit = ["trong thoi han", "khong qua", "trong vong", "thoi gian", "cham nhat", "("]
      .contains { plain.contains($0) }
    if case .amount(_, let unit) = only, unit == .month || unit == .year { return nil }
    return isLimit ? only : nil
  }

  private static func find(_ words: String, in bytes: [UInt8], from: Int) -> Int? {
    let wanted = Array(words.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    var at = max(0, from)
    while at + wanted.count <= bytes.count {
      if bytes[at] == first, bytes[at..<at + wanted.count].elementsEqual(wanted),
        at == 0 || !isLetter(bytes[at - 1]),
        at + wanted.count == bytes.count || !isLetter(bytes[at + wanted.count])
      {
        return at
      }
      at += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || byte >= 0x80
  }

  private static let applicants: [String] = [
    "nguoi yeu cau", "nguoi co yeu cau", "nguoi nop", "nguoi de nghi", "ca nhan", "to chuc",
    "cong dan",
    "doanh nghiep", "chu dau tu", "ho gia dinh", "nguoi su dung dat", "nguoi dan", "cong ty",
    "thuong nhan", "nguoi di dang ky", "nguoi dang ky", "nguoi khai", "ho kinh doanh", "hop tac xa",
    "nha dau tu", "chu ho", "nguoi thanh lap", "nguoi lao dong", "nguoi nhan con nuoi",
    "chu phuong tien",
    "chu xe", "nguoi su dung lao dong", "co so", "nguoi nop thue", "nguoi lai xe",
    "hai ben nam, nu",
    "chu nha", "chu so huu", "nguoi phu thuoc", "nguoi thue", "to chuc tin dung", "nguoi hoc",
  ]

  private static let verbs: [(words: String, action: Action)] = [
    ("nop ho so", .submit), ("gui ho so", .submit), ("nop", .submit), ("gui", .submit),
    ("lap ho so", .submit), ("chuan bi ho so", .submit), ("ke khai", .submit),
    ("truy cap", .submit),
    ("dang ky truc tuyen", .submit), ("khai bao", .submit), ("de nghi", .submit),
    ("nop le phi", .pay), ("nop phi", .pay), ("thanh toan", .pay), ("nop tien", .pay),
    ("tiep nhan", .receive), ("huong dan", .requestSupplement),
    ("yeu cau bo sung", .requestSupplement),
    ("bo sung ho so", .requestSupplement), ("hoan thien ho so", .requestSupplement),
    ("phan cong", .assign), ("chuyen ho so", .transfer), ("chuyen", .transfer),
    ("kiem tra thuc te", .inspect), ("kiem tra thuc dia", .inspect),
    ("kiem tra hien truong", .inspect),
    ("khao sat", .inspect), ("kiem tra", .check), ("ra soat", .check), ("doi chieu", .check),
    ("xem xet", .assess), ("tham dinh", .assess), ("danh gia", .assess), ("tham tra", .assess),
    ("xac minh", .verify), ("tra cuu", .verify), ("lay y kien", .consult), ("xin y kien", .consult),
    ("hop", .meet), ("niem yet", .postNotice), ("du thao", .draft), ("trinh", .draft),
    ("lap to trinh", .draft),
    ("tham muu", .draft), ("soan thao", .draft), ("phe duyet", .approve), ("chap thuan", .approve),
    ("ky", .sign), ("quyet dinh", .decide), ("ra quyet dinh", .decide), ("ban hanh", .issue),
    ("cap giay", .issue), ("cap", .issue), ("in giay", .issue), ("ghi so", .register),
    ("ghi vao so", .register),
    ("vao so", .register), ("cap nhat", .register), ("ghi noi dung", .register),
    ("dang tai", .publish),
    ("cong bo", .publish), ("cong khai", .publish), ("thong bao", .notify), ("tu choi", .refuse),
    ("tra ket qua", .return), ("tra giay", .return), ("gui ket qua", .return),
    ("tra ho so", .return),
  ]
}

extension Action {
  /// Whether it is something that the applicant does.
  fileprivate var isApplicants: Bool {
    switch self {
    case .submit, .pay, .confirm: true
    default: false
    }
  }

  /// The id of a step with this action.
  var stepID: String {
    switch self {
    case .submit: "nop"
    case .pay: "nop-phi"
    case .confirm: "xac-nhan"
    case .receive: "tiep-nhan"
    case .check: "kiem-tra"
    case .requestSupplement: "bo-sung"
    case .assign: "phan-cong"
    case .transfer: "chuyen"
    case .assess: "tham-dinh"
    case .consult: "lay-y-kien"
    case .verify: "xac-minh"
    case .inspect: "kiem-tra-thuc-te"
    case .meet: "hop"
    case .postNotice: "niem-yet"
    case .draft: "du-thao"
    case .approve: "phe-duyet"
    case .sign: "ky"
    case .decide: "quyet-dinh"
    case .register: "ghi-so"
    case .issue: "cap"
    case .publish: "cong-bo"
    case .notify: "thong-bao"
    case .refuse: "tu-choi"
    case .return: "tra"
    }
  }
}
