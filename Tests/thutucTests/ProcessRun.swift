import FileSystem
import Glibc
import TestKit

/// One run of a program to its end, with all that it wrote.
struct ProcessRun {
  /// The exit code; 128 and the signal's number where a signal ended it, as shells have it.
  var status: Int32
  var output: String
  var errors: String

  /// The built binary: it lies beside the tests' own, which cannot be built without it.
  static let binary: String = {
    let own = unsafe realpath("/proc/self/exe", nil)
    defer { unsafe free(own) }
    return parent(of: unsafe own.map { unsafe String(cString: $0) } ?? "") + "/thutuc"
  }()

  /// Why no run could be started.
  struct Failure: Error {
    var code: Int32
  }

  /// Runs a program, its streams going to files, so that no amount of output can block it.
  ///
  /// The program is looked up as a shell does; `environment` is what it finds beside `PATH`.
  init(
    _ command: [String], in folder: String, environment: [String: String] = [:]
  ) throws {
    let scratch = try TemporaryDirectory()
    let paths = (output: scratch("output"), errors: scratch("errors"))
    let process = try Self.spawn(
      command, in: folder, environment, output: paths.output, errors: paths.errors)
    status = Self.wait(for: process)
    output = String(decoding: try read(paths.output, limit: 1 << 30), as: UTF8.self)
    errors = String(decoding: try read(paths.errors, limit: 1 << 30), as: UTF8.self)
  }

  /// Runs a program with its output going to a terminal of so many columns.
  ///
  /// What is typed is there before the program asks, as when somebody types ahead; without it there is
  /// no input.
  init(
    _ command: [String], in folder: String, environment: [String: String] = [:], columns: UInt16,
    typing typed: String? = nil
  ) throws {
    // The calls of POSIX for this are not imported; these are what they come to on Linux.
    let terminal = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard terminal >= 0 else { throw Failure(code: errno) }
    defer { close(terminal) }
    var number: CInt = 0
    let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    guard unsafe ioctl(terminal, setLock, &number) == 0,
      unsafe ioctl(terminal, getNumber, &number) == 0
    else { throw Failure(code: errno) }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(terminal, UInt(TIOCSWINSZ), &size)
    let scratch = try TemporaryDirectory()
    let errors = scratch("errors")
    let screen = "/dev/pts/\(number)"
    // The other end is held open until the program has it too, or what is typed would be lost.
    let held = unsafe open(screen, O_RDWR | O_NOCTTY)
    if let typed {
      var input = Array(typed.utf8)
      guard unsafe Glibc.write(terminal, &input, input.count) == input.count else {
        throw Failure(code: errno)
      }
    }
    let process = try Self.spawn(
      command, in: folder, environment, input: typed == nil ? "/dev/null" : screen, output: screen,
      errors: errors)
    close(held)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // The read fails once the program, the only one to hold the other end, is gone.
      let count = unsafe Glibc.read(terminal, &buffer, buffer.count)
      if count <= 0 { break }
      bytes += buffer[..<count]
    }
    status = Self.wait(for: process)
    output = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    self.errors = String(decoding: try read(errors, limit: 1 << 30), as: UTF8.self)
  }

  private static func spawn(
    _ command: [String], in folder: String, _ environment: [String: String],
    input: String = "/dev/null", output: String, errors: String
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY | O_NOCTTY, 0)
    let flags = O_WRONLY | O_CREAT | O_NOCTTY
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o644)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errors, flags, 0o644)
    // The test runner may ignore or block signals; the program must meet them as in a shell.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    var mask = sigset_t()
    unsafe sigemptyset(&mask)
    unsafe posix_spawnattr_setsigmask(&attributes, &mask)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let variables = environment.merging(["PATH": "/usr/local/bin:/usr/bin:/bin"]) { own, _ in own }
      .sorted { $0.key < $1.key }
    // Without a change of folder for the whole process of the tests.
    let command = ["env", "-C", folder] + command
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    var entries = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (arguments + entries).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawnp(
      &process, command[0], &actions, &attributes, &arguments, &entries)
    guard code == 0 else { throw Failure(code: code) }
    return process
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
