import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

/// What an overlay must not do in silence.
enum OverlayChecks {
  static func check(
    _ overlay: Overlay, added: [(node: NodeID, table: String?)], _ reader: inout Reader
  ) {
    checkPlace(overlay, &reader)
    if let name = reader.tree.value("name", in: reader.tree.root) {
      warn(
        "overlay-renames",
        Message(
          vi:
            "một nơi không đổi tên thủ tục do cơ quan khác công bố: bỏ «name», hoặc ghi vào also-called",
          en:
            "a place does not rename a procedure that others announce: drop “name”, or use also-called"
        ),
        at: reader.tree.range(name), &reader)
    }
    for (node, table) in added {
      switch table {
      case "document", "group", "condition":
        checkReason(node, table == "condition" ? "điều kiện" : "giấy tờ", table ?? "", &reader)
      case "step" where reader.tree.value("after", in: node) == nil:
        reader.report(
          "key-missing",
          Message(
            vi: "bước thêm vào phải nói sau bước nào: ghi «after»",
            en: "an added step says after which step it comes: give “after”"),
          at: reader.place(node))
      default:
        break
      }
    }
  }

  /// What is asked for beyond the national record needs its law and its reason.
  private static func checkReason(
    _ node: NodeID, _ vi: String, _ en: String, _ reader: inout Reader
  ) {
    let missing = ["basis", "because"].filter { key in
      !reader.tree.entries(node).contains { reader.tree.text($0.key) == key }
    }
    guard !missing.isEmpty else { return }
    warn(
      "overlay-unfounded",
      Message(
        vi:
          "\(vi) này nơi khác không đòi: ghi «\(missing.joined(separator: "», «"))» để biết vì sao ở đây đòi",
        en:
          "this \(en) is not asked for elsewhere: give “\(missing.joined(separator: "”, “"))”, so that people know why it is here"
      ),
      at: reader.place(node), &reader)
  }

  /// The file is called after the code, its folder after the place.
  private static func checkPlace(_ overlay: Overlay, _ reader: inout Reader) {
    if let code = overlay.code {
      reader.checkFileName(is: code.value, "mã", "code", at: code.range)
    }
    let parts = reader.tree.file.path.split(separator: "/")
    guard parts.count == 4, let place = overlay.place, parts[2] != place.value else { return }
    reader.report(
      "folder-mismatch",
      Message(
        vi: "tệp nằm trong thư mục \(parts[2]) nhưng nơi ghi là \(place.value)",
        en: "the file lies in folder \(parts[2]) but its place says \(place.value)"),
      at: place.range)
  }

  static func reportUnresolved(_ at: Located<ElementPath>, _ reader: inout Reader) {
    reader.report(
      "path-unresolved",
      Message(
        vi: "bản ghi này không có phần «\(at.value.typed)»",
        en: "the record has no element “\(at.value.typed)”"),
      at: at.range)
  }

  private static func warn(
    _ rule: String, _ message: Message, at range: ByteRange, _ reader: inout Reader
  ) {
    reader.diagnose(
      Diagnostic(
        rule: rule, family: .error, severity: .warning, message: message,
        location: SourceLocation(path: reader.tree.file.path, range: range)))
  }
}
