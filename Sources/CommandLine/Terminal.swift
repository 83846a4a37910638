import Glibc

/// Writing to the standard streams; the only place that prints.
enum Terminal {
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

  /// Colour only on a terminal, and never with `NO_COLOR`.
  static var wantsColour: Bool {
    isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        if errno == EPIPE { exit(141) }
        return
      }
    }
  }
}
