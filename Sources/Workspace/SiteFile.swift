import FileSystem
import SiteGenerator

/// Puts finished files of a site on a disk.
enum SiteFile {
  static func write(_ file: OutputFile, below folder: String) throws(FileSystemError) {
    let path = joined(folder, file.path)
    try createDirectories(parent(of: path))
    try writeAtomically(file.bytes, to: path)
  }
}
