import Diagnostics
import ProcedureModel
import Reviews
import Workspace

/// What became of each proposal of a what-if, one a line.
enum ReviewOutcomeLines {
  static func write(_ tried: WhatIf, _ language: Language) {
    for part in tried.parts {
      Terminal.writeLine(part.review.reference)
      for outcome in part.outcomes {
        let id = outcome.proposal.id?.value ?? ""
        Terminal.writeLine("  \(id): " + words(outcome).text(in: language))
      }
      if part.outcomes.isEmpty {
        Terminal.writeLine(
          "  "
            + Message(
              vi: "không có đề xuất nào để thử", en: "there is no proposal to try"
            ).text(in: language))
      }
    }
    Terminal.writeLine("")
  }

  private static func words(_ outcome: ReviewEdits.Outcome) -> Message {
    if let objection = outcome.objection {
      return Message(
        vi: "không sửa, vì bản ghi sẽ có lỗi: \(objection.message.vietnamese)",
        en: "not carried out, the record would have an error: \(objection.message.english)")
    }
    return switch outcome.effect {
    case .edits: Message(vi: "đã sửa trên bản thử", en: "carried out in the trial")
    case .shown: Message(vi: "danh mục đã như vậy", en: "the catalogue reads so already")
    case .targetGone:
      Message(
        vi: "không còn phần nào ở «\(outcome.proposal.at?.value.typed ?? "")»",
        en: "nothing is at “\(outcome.proposal.at?.value.typed ?? "")” any more")
    case .byHand(let reason): reason.message
    }
  }
}

extension WhatIf {
  /// Whether some proposal was not carried out.
  var isIncomplete: Bool {
    parts.contains { part in
      part.outcomes.contains { outcome in
        if outcome.objection != nil { return true }
        return switch outcome.effect {
        case .edits, .shown: false
        case .targetGone, .byHand: true
        }
      }
    }
  }
}
