package import Diagnostics
import Revisions

extension ComparisonObstacle {
  /// The file that it is about; empty where it is about all.
  package var path: String {
    if case .file(let path, _, _, _) = self { path } else { "" }
  }

  /// What stands in the way.
  package var message: Message {
    switch self {
    case .git(let error): return Self.message(error)
    case .file(_, let side, let vietnamese, let english):
      let isOld = side == .old
      return Message(
        vi: "bản \(isOld ? "cũ" : "mới") của tệp không đọc được: \(vietnamese)",
        en: "the \(isOld ? "older" : "newer") side of the file cannot be read: \(english)")
    case .mixed:
      return Message(
        vi: "hai bên phải cùng loại: hai bản sửa, hai thư mục, hoặc hai tệp",
        en: "both sides must be of one kind: two revisions, two folders, or two files")
    }
  }

  /// How to mend it.
  package var help: Message {
    switch self {
    case .git(let error): return Self.help(error)
    case .file(_, let side, _, _):
      return side == .new
        ? Message(
          vi: "Sửa tệp cho đọc được (thutuc lint chỉ chỗ sai), rồi so lại.",
          en: "Mend the file (thutuc lint shows where), then compare again.")
        : Message(
          vi: "Bản cũ đã hỏng từ trước: chọn bản sửa khác làm gốc, hoặc so từ bản đã sửa tệp này.",
          en:
            "The older side was broken already: choose another base, one in which the file is whole."
        )
    case .mixed:
      return Message(
        vi: "Ví dụ: thutuc diff main..HEAD, thutuc diff cu/ moi/, thutuc diff HEAD~1:TỆP HEAD:TỆP.",
        en:
          "For example: thutuc diff main..HEAD, thutuc diff old/ new/, thutuc diff HEAD~1:FILE HEAD:FILE."
      )
    }
  }

  private static func message(_ error: GitError) -> Message {
    switch error {
    case .notInstalled:
      Message(vi: "máy này không có git", en: "there is no git on this machine")
    case .noRepository(let folder):
      Message(
        vi: "«\(folder)» không nằm trong kho git nào", en: "“\(folder)” is in no git repository")
    case .unknownRevision(let name):
      Message(vi: "không có bản sửa «\(name)»", en: "there is no revision “\(name)”")
    case .shallow(let name):
      Message(
        vi: "bản sao của kho chỉ có các bản sửa mới nhất, không có «\(name)»",
        en: "the clone holds the newest revisions only, and not “\(name)”")
    case .unrelated(let one, let other):
      Message(
        vi: "«\(one)» và «\(other)» không có gốc chung",
        en: "“\(one)” and “\(other)” have no common ancestor")
    case .noFile(let path, let revision):
      Message(
        vi: "bản sửa «\(revision)» không có tệp «\(path)»",
        en: "the revision “\(revision)” has no file “\(path)”")
    case .failed(let command, let words):
      Message(
        vi: "git \(command) không chạy được: \(words)", en: "git \(command) failed: \(words)")
    case .garbled(let command):
      Message(
        vi: "không hiểu câu trả lời của git \(command)",
        en: "the answer of git \(command) makes no sense")
    }
  }

  private static func help(_ error: GitError) -> Message {
    switch error {
    case .notInstalled:
      Message(vi: "Cài git, hoặc so hai thư mục.", en: "Install git, or compare two folders.")
    case .noRepository:
      Message(
        vi: "Chạy trong kho git, hoặc so hai thư mục: thutuc diff cu/ moi/.",
        en: "Run it in a git repository, or compare two folders: thutuc diff old/ new/.")
    case .unknownRevision:
      Message(
        vi: "Xem lại tên; nhánh ở máy chủ thì lấy về trước: git fetch origin.",
        en: "Check the name; a branch of the server is fetched first: git fetch origin.")
    case .shallow:
      Message(
        vi: "Lấy thêm lịch sử: git fetch --unshallow; trong CI đặt fetch-depth: 0.",
        en: "Fetch the history: git fetch --unshallow; in CI set fetch-depth: 0.")
    case .unrelated:
      Message(
        vi: "So thẳng hai bản: dùng hai dấu chấm (A..B).",
        en: "Compare them as they are: with two dots (A..B).")
    case .noFile:
      Message(
        vi: "Ghi đường dẫn tính từ thư mục có thutuc.yaml.",
        en: "Give the path from the folder that holds thutuc.yaml.")
    case .failed, .garbled:
      Message(
        vi: "Chạy git fsck để xem kho có hỏng không.",
        en: "Run git fsck to see whether the repository is damaged.")
    }
  }
}
