import Glibc
import Synchronization
import Workspace

/// Writing to the standard streams; the only place that prints.
enum Terminal {
  /// What goes to standard output while a run is recorded; nil while none is, or once it says too much.
  private static let recorded = Mutex<[UInt8]?>(nil)

  /// Begins to note what is written to standard output.
  static func record() {
    recorded.withLock { $0 = [] }
  }

  /// Ends the recording.
  ///
  /// - Returns: What was written; nil where it was more than is worth keeping, or where something was
  ///   said to standard error too.
  static func recording() -> [UInt8]? {
    recorded.withLock { output in
      defer { output = nil }
      return output
    }
  }

  private static func note(_ bytes: [UInt8], on descriptor: Int32) {
    recorded.withLock { output in
      guard let size = output?.count else { return }
      if descriptor == STDOUT_FILENO, size + bytes.count <= KeptRun.maxOutput {
        output?.append(contentsOf: bytes)
      } else {
        output = nil
      }
    }
  }

  /// Writes bytes to standard output; a reader that has gone away ends the run quietly.
  static func write(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  static func writeLine(_ text: String) {
    write(Array((text + "\n").utf8))
  }

  static func writeError(_ text: String) {
    write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  static func writeErrorBytes(_ bytes: [UInt8]) {
    write(bytes, to: STDERR_FILENO)
  }

  /// Colour only on a terminal, and never with `NO_COLOR`.
  static var wantsColour: Bool {
    isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// Cells of a line: the terminal's own, and 100 where output goes to a file or another program, so
  /// that it is the same on every machine.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1,
      unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 100 }
    return Int(size.ws_col)
  }

  /// Makes sure that the three standard streams are open.
  ///
  /// Where one was closed, the next file opened would take its number, and a message would be written
  /// into that file.
  static func openStandardStreams() {
    while true {
      let opened = unsafe open("/dev/null", O_RDWR)
      if opened > STDERR_FILENO {
        close(opened)
        return
      }
      if opened < 0 { return }
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    note(bytes, on: descriptor)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        if errno == EPIPE { exit(141) }
        // A report cut short must not pass for a whole one.
        if descriptor == STDOUT_FILENO {
          writeError("thutuc: không ghi được kết quả ra (hệ thống báo lỗi \(errno); output failed)")
          exit(2)
        }
        return
      }
    }
  }
}
