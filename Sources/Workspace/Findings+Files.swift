import Diagnostics
import FileSystem
import SourceText

/// Findings about files themselves, before anything in them is read.
extension Diagnostic {
  static func aboutFile(
    _ rule: String, _ path: String, _ message: Message, severity: Severity = .error,
    help: Message? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, family: .error, severity: severity, message: message,
      location: SourceLocation(path: path, range: .start), help: help)
  }

  static func cannotRead(_ path: String, _ error: FileSystemError) -> Diagnostic {
    let words = error.explanation
    let rule =
      switch error {
      case .tooLarge: "file-too-large"
      case .outsideRoot: "path-outside"
      default: "file-unreadable"
      }
    return aboutFile(
      rule, path,
      Message(
        vi: "không đọc được tệp này: \(words.vietnamese)",
        en: "this file cannot be read: \(words.english)"))
  }

  static func unknownFile(_ path: String) -> Diagnostic {
    aboutFile(
      "file-unknown", path,
      Message(
        vi: "không biết tệp này là gì ở chỗ này, nên không đọc",
        en: "this version does not know what this file is here, and does not read it"),
      help: Message(
        vi:
          "Thủ tục nằm ở catalogue/procedures/<lĩnh vực>/<mã>.yaml, sổ đăng ký ở catalogue/registries/, kế hoạch ở reviews/plans/. Phần mở rộng là .yaml.",
        en:
          "Procedures are in catalogue/procedures/<field>/<code>.yaml, registries in catalogue/registries/, plans in reviews/plans/. The ending is .yaml."
      ))
  }

  /// What a walk came upon that is no file to read; `nil` for what needs no word.
  static func aboutEntry(_ entry: WalkEntry) -> Diagnostic? {
    let message: Message
    switch entry.kind {
    case .file:
      return nil
    case .folder:
      message = Message(
        vi: "đây là một thư mục mang tên của một tệp: đổi tên thư mục",
        en: "this is a folder with the name of a file: rename the folder")
    case .loop(let target):
      message = Message(
        vi: "liên kết này trỏ về thư mục chứa chính nó (\(target)), đi vòng mãi: bỏ liên kết",
        en: "this link points back to a folder that contains it (\(target)): remove the link")
    case .directoryLink(let target):
      message = Message(
        vi: "liên kết tới thư mục \(target) không được đi theo: đặt tệp thật vào đây",
        en: "the link to folder \(target) is not followed: put the real files here")
    case .outside(let target):
      return aboutFile(
        "path-outside", entry.path,
        Message(
          vi: "liên kết này dẫn ra ngoài danh mục (\(target)), nên không đọc",
          en: "this link leads out of the workspace (\(target)) and is not followed"))
    case .brokenLink:
      message = Message(
        vi: "liên kết này không dẫn tới tệp nào, hoặc đi vòng",
        en: "this link leads to nothing, or runs in a circle")
    case .unreadable(let code):
      message = Message(
        vi: "không mở được: thiếu quyền đọc hoặc hệ thống báo lỗi \(code)",
        en: "cannot be opened: no permission, or system error \(code)")
    case .illegibleName:
      message = Message(
        vi: "tên tệp không phải chữ UTF-8: đổi tên", en: "the file's name is not UTF-8: rename it")
    case .other:
      message = Message(
        vi: "đây không phải tệp thường (ống, ổ hay thiết bị)",
        en: "this is no regular file (a pipe, a socket or a device)")
    }
    return aboutFile("file-unreadable", entry.path, message)
  }
}
