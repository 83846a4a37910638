import Glibc

/// Exchanges what two names stand for in one step; false where the system cannot.
///
/// The header offers `renameat2` only to programs that ask for GNU extensions, which the importer does
/// not, so it is looked up by name.
///
/// - Source: renameat2(2), flag `RENAME_EXCHANGE` (2).
func exchange(_ first: String, _ second: String) -> Bool {
  /// The function as C declares it.
  typealias RenameAt =
    @convention(c) (
      Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
    ) -> Int32
  guard let symbol = unsafe dlsym(nil, "renameat2") else { return false }
  let renameAt = unsafe unsafeBitCast(symbol, to: RenameAt.self)
  return unsafe renameAt(AT_FDCWD, first, AT_FDCWD, second, 2) == 0
}
