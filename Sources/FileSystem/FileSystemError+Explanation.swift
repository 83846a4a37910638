import Glibc

/// A sentence in the two languages of the product; whoever reports it makes a message of it.
package struct Explanation: Hashable, Sendable {
  /// The sentence without capital and full stop.
  package var vietnamese: String
  /// The same in English.
  package var english: String
}

extension FileSystemError {
  /// What happened, in words for the person at the keyboard; the path is named in it.
  package var explanation: Explanation {
    switch self {
    case .notFound(let path, _):
      Explanation(
        vietnamese: "không tìm thấy “\(path)”",
        english: "“\(path)” does not exist")
    case .permission(let path, let operation):
      Explanation(
        vietnamese: "không có quyền \(operation.vietnamese) “\(path)”",
        english: "no permission to \(operation.english) “\(path)”")
    case .notRegularFile(let path, let found):
      Explanation(
        vietnamese: "“\(path)” là \(found.vietnamese), không phải tệp",
        english: "“\(path)” is a \(found.rawValue), not a file")
    case .notDirectory(let path):
      Explanation(
        vietnamese: "“\(path)” không phải thư mục",
        english: "“\(path)” is not a folder")
    case .tooLarge(let path, let size, let limit):
      Explanation(
        vietnamese: "tệp “\(path)” có \(size) byte, quá giới hạn \(limit) byte",
        english: "“\(path)” has \(size) bytes, over the limit of \(limit)")
    case .outsideRoot(let path, let root):
      Explanation(
        vietnamese: "đường dẫn “\(path)” ra ngoài thư mục “\(root)”",
        english: "“\(path)” leads out of the folder “\(root)”")
    case .system(let path, let operation, let code):
      Self.explanation(ofSystemCode: code, path: path, operation: operation)
    }
  }

  /// Words for failures that have no case of their own.
  private static func explanation(
    ofSystemCode code: Int32, path: String, operation: Operation
  ) -> Explanation {
    let reason: (vietnamese: String, english: String) =
      switch code {
      case ENOSPC, EDQUOT: ("ổ đĩa đã đầy", "the disk is full")
      case EMFILE, ENFILE: ("có quá nhiều tệp đang mở", "too many files are open")
      case ENAMETOOLONG: ("tên quá dài", "the name is too long")
      case ELOOP: ("liên kết đi vòng", "its links lead in a circle")
      case EEXIST: ("đã có sẵn", "it exists already")
      case ENOTEMPTY: ("thư mục không trống", "the folder is not empty")
      case EBUSY, ETXTBSY: ("chương trình khác đang dùng", "another program is using it")
      case EXDEV: ("nằm trên ổ đĩa khác", "it is on another disk")
      case EIO: ("ổ đĩa báo lỗi", "the disk reports an error")
      default: ("hệ thống báo lỗi số \(code)", "the system reports error \(code)")
      }
    return Explanation(
      vietnamese: "không \(operation.vietnamese) được “\(path)”: \(reason.vietnamese)",
      english: "cannot \(operation.english) “\(path)”: \(reason.english)")
  }
}

extension FileSystemError.Operation {
  /// The verb that follows “không”.
  fileprivate var vietnamese: String {
    switch self {
    case .read: "đọc"
    case .write: "ghi"
    case .list: "mở thư mục"
    case .create: "tạo"
    case .remove: "xóa"
    case .rename: "đổi tên"
    case .resolve: "tìm"
    }
  }

  /// The verb that follows “cannot”.
  fileprivate var english: String {
    switch self {
    case .list: "open the folder"
    case .resolve: "find"
    default: rawValue
    }
  }
}

extension FileSystemError.Obstacle {
  /// The noun that follows “là”.
  fileprivate var vietnamese: String {
    switch self {
    case .directory: "thư mục"
    case .pipe: "ống dữ liệu (pipe)"
    case .device: "thiết bị"
    case .socket: "ổ kết nối (socket)"
    }
  }
}
