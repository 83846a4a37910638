import Catalogue
import CatalogueCoding
import Diagnostics
import FileSystem
import LintEngine
import ProcedureDiff
package import ProcedureModel
package import Reviews
import SourceText
import VietnameseText

extension Workspace {
  /// The draft appendix for some reviews; rejected proposals are left out, open ones marked.
  ///
  /// What changes is read from the reviewed revision of the catalogue, or from today's where git does
  /// not have it.
  package func annex(of reviews: [Review]) async -> Annex {
    var entries: [Annex.Entry] = []
    for review in reviews {
      let sources = await annexSources(review)
      for part in Annex.Part.allCases {
        let proposals = review.proposals.filter { proposal in
          proposal.status?.value != .rejected && proposal.annexPart == part
        }
        guard !proposals.isEmpty else { continue }
        entries.append(
          Annex.Entry(
            part: part, names: annexNames(review), plan: annexPlan(review),
            isExample: review.purpose != nil,
            options: proposals.map { option($0, over: sources) },
            benefit: await annexBenefit(review, proposals)))
      }
    }
    return Annex(entries: entries)
  }

  private func annexSources(_ review: Review) async -> RecordSources? {
    guard let code = review.procedure?.value else { return nil }
    do throws(ComparisonObstacle) {
      if let base = try await sources(of: code, at: review.base?.value ?? "") { return base }
    } catch {
      // Without the base today's catalogue is all there is.
    }
    do throws(FileSystemError) {
      return try sources(of: code)
    } catch {
      // What cannot be read is told by the linter; the annex then says what the proposal says.
      return nil
    }
  }

  private func annexNames(_ review: Review) -> [String] {
    if let act = review.instrument?.value.instrument { return [act] }
    return review.codes.map { code in
      let context = LintContext(registries: registries, day: day)
      let name = procedureFile(code.value).flatMap { path in
        read(path, judgedBy: nil, context).procedure?.nameText
      }
      return name.map { "\($0) (\(code.value))" } ?? code.value
    }
  }

  private func annexPlan(_ review: Review) -> Annex.PlanName {
    let plan = plans.first { $0.id?.value == review.plan?.value }
    let number = plan?.number?.value
    let title = plan?.title?.value
    let name = [number, title].compactMap { $0 }.joined(separator: " ")
    return Annex.PlanName(
      name: name.isEmpty ? review.plan?.value ?? "" : "Kế hoạch " + name,
      isUnverified: plan?.titleStatus?.value != .verified)
  }

  private func option(_ proposal: Proposal, over sources: RecordSources?) -> Annex.Option {
    let decision = proposal.decision.flatMap { approval in
      approval.instrument.map { instrument in
        instrument.value.instrument
          + (approval.date.map { " ngày \($0.value.vietnamese)" } ?? "")
      }
    }
    return Annex.Option(
      kind: proposal.kind?.value.annexWords ?? "", changes: changes(proposal, over: sources),
      because: proposal.because?.value,
      actions: proposal.legalActions.map { action in
        Annex.Action(
          text: action.amend?.value.asTyped ?? action.draft?.value ?? "",
          isDraft: action.amend == nil,
          drafter: action.drafter.map { registries.agencies[$0.value]?.nameText ?? $0.value },
          deadline: action.deadline?.value)
      },
      status: proposal.status?.value ?? .proposed, decision: decision)
  }

  /// What carrying out one proposal changes, a sentence each; where it goes by hand, that is said.
  private func changes(_ proposal: Proposal, over sources: RecordSources?) -> [String] {
    guard let sources else { return [] }
    var edits = ReviewEdits(sources.file, overlay: sources.overlay)
    edits.carryOut(proposal)
    let outcome = edits.outcomes.last
    guard outcome?.objection == nil, case .edits? = outcome?.effect else {
      switch outcome?.effect {
      case .shown: return ["Danh mục đã thể hiện nội dung này."]
      case .targetGone:
        return ["Phần được sửa (\(proposal.at?.value.typed ?? "")) không còn trong danh mục."]
      // A document, not a message: what a person has to write has its place left open.
      case .byHand: return ["Nội dung cụ thể: … (người soạn điền)."]
      case .edits, nil: return []
      }
    }
    let old = item(sources.file, sources.overlay)
    let new = item(edits.file, edits.overlay)
    guard let old, let new else { return [] }
    let words = ChangeWords(names: names.withSteps(of: [old, new]))
    var sentences: [String] = []
    for change in RecordDiff.changes(from: old, to: new) {
      let sentence = words.sentence(change).vietnamese
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
    return sentences.map { $0.prefix(1).uppercased() + $0.dropFirst() + ($0.isEnded ? "" : ".") }
  }

  private func item(_ file: SourceFile, _ overlay: SourceFile?) -> Item? {
    RecordReader.read(
      file, as: .one(.procedure, record: ""), on: day,
      under: overlay.map { RecordReader.Layer(file: $0, isPointedAt: false) }
    ).records.first?.item
  }

  /// What ids are called, by this workspace's registries.
  private var names: NameBook {
    var book = NameBook()
    for (id, paper) in registries.papers { book.names["papers/" + id] = paper.nameText }
    for (id, agency) in registries.agencies { book.names["agencies/" + id] = agency.nameText }
    for (id, base) in registries.databases { book.names["databases/" + id] = base.nameText }
    for (id, subject) in registries.subjects { book.names["subjects/" + id] = subject.nameText }
    for (id, field) in registries.fields { book.names["fields/" + id] = field.nameText }
    return book
  }
}

extension String {
  /// Whether it ends in a full stop already, in what it quotes or by itself.
  fileprivate var isEnded: Bool { hasSuffix(".") || hasSuffix(".»") }
}

extension Proposal {
  /// Who can change the law: the level above as soon as one of the texts is its own.
  fileprivate var annexPart: Annex.Part {
    let competences = legalActions.compactMap(\.competence?.value)
    if competences.contains(.upward) { return .upward }
    return competences.isEmpty ? .open : .local
  }
}

extension ProposalKind {
  /// What it does, as the annex has it.
  fileprivate var annexWords: String {
    switch self {
    case .abolish: "bãi bỏ thủ tục"
    case .merge: "gộp thủ tục"
    case .shortenTime: "rút ngắn thời hạn giải quyết"
    case .dropDocument: "bỏ thành phần hồ sơ"
    case .replaceDocumentWithData: "thay thành phần hồ sơ bằng dữ liệu"
    case .reduceCopies: "giảm số bộ, số bản hồ sơ"
    case .relaxCopyType: "nhận loại bản sao đơn giản hơn"
    case .simplifyForm: "đơn giản hóa mẫu đơn, tờ khai"
    case .cutStep: "bỏ bước thực hiện"
    case .parallelise: "làm song song các bước"
    case .interlink: "thực hiện liên thông"
    case .delegate: "ủy quyền giải quyết"
    case .decentralise: "phân cấp giải quyết"
    case .moveOnline: "đưa lên trực tuyến"
    case .fullOnline: "cung cấp trực tuyến toàn trình"
    case .boundaryFree: "tiếp nhận không phụ thuộc địa giới hành chính"
    case .cutCondition: "cắt giảm, làm rõ yêu cầu, điều kiện"
    case .permitToNotify: "chuyển từ cấp phép sang thông báo, hậu kiểm"
    case .reduceFee: "giảm phí, lệ phí"
    case .extendValidity: "kéo dài thời hạn hiệu lực của kết quả"
    case .reduceReportFrequency: "giảm số lần báo cáo"
    }
  }
}
