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
    if case .outsideRoot = error { return outside(path) }
    let words = error.renamed(path).explanation
    let rule =
      switch error {
      case .tooLarge: "file-too-large"
      default: "file-unreadable"
      }
    return aboutFile(
      rule, path,
      Message(
        vi: "không đọc được tệp này: \(words.vietnamese)",
        en: "this file cannot be read: \(words.english)"))
  }

  /// A file that somebody else has written while it was being worked on; it stays as they left it.
  static func changedMeanwhile(_ path: String) -> Diagnostic {
    aboutFile(
      "file-changed-meanwhile", path,
      Message(
        vi: "tệp vừa bị chương trình khác sửa, nên không ghi đè: chạy lại lệnh này",
        en: "another program has just changed this file, so it was not written: run this again"))
  }

  static func cannotWrite(_ path: String, _ error: FileSystemError) -> Diagnostic {
    let words = error.renamed(path).explanation
    return aboutFile(
      "file-unwritable", path,
      Message(
        vi: "không ghi được tệp này: \(words.vietnamese)",
        en: "this file cannot be written: \(words.english)"))
  }

  static func unknownFile(_ path: String) -> Diagnostic {
    aboutFile(
      "file-unknown", path,
      Message(
        vi: "không biết tệp này là gì ở chỗ này, nên không đọc",
        en: "this version does not know what this file is here, and does not read it"),
      help: Message(
        vi:
          "Thủ tục nằm ở catalogue/procedures/<lĩnh vực>/<mã>.yaml, sổ đăng ký ở catalogue/registries/, sự kiện trong đời ở catalogue/journeys/, kế hoạch ở reviews/plans/. Phần mở rộng là .yaml.",
        en:
          "Procedures are in catalogue/procedures/<field>/<code>.yaml, registries in catalogue/registries/, life events in catalogue/journeys/, plans in reviews/plans/. The ending is .yaml."
      ))
  }

  /// A link out of the workspace; where it leads is not said, as that differs between machines.
  private static func outside(_ path: String) -> Diagnostic {
    aboutFile(
      "path-outside", path,
      Message(
        vi: "liên kết này dẫn ra ngoài thư mục của danh mục, nên không đọc",
        en: "this link leads out of the workspace and is not followed"),
      help: Message(
        vi: "Thay liên kết bằng tệp hay thư mục thật.",
        en: "Put the real file or folder in its place."))
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
    case .loop:
      message = Message(
        vi: "liên kết này trỏ về thư mục chứa chính nó, đi vòng mãi: bỏ liên kết",
        en: "this link points back to a folder that contains it: remove the link")
    case .directoryLink:
      message = Message(
        vi: "liên kết tới một thư mục không được đi theo: đặt tệp thật vào đây",
        en: "a link to a folder is not followed: put the real files here")
    case .outside:
      return outside(entry.path)
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

extension FileSystemError {
  /// The same failure with the path people know: relative to the workspace, alike on all machines.
  fileprivate func renamed(_ path: String) -> FileSystemError {
    switch self {
    case .notFound(_, let operation): .notFound(path: path, operation: operation)
    case .permission(_, let operation): .permission(path: path, operation: operation)
    case .notDirectory: .notDirectory(path: path)
    case .notRegularFile(_, let found): .notRegularFile(path: path, found: found)
    case .tooLarge(_, let size, let limit): .tooLarge(path: path, size: size, limit: limit)
    case .outsideRoot(_, let root): .outsideRoot(path: path, root: root)
    case .system(_, let operation, let code): .system(path: path, operation: operation, code: code)
    }
  }
}
