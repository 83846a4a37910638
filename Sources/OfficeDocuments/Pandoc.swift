package import FileSystem
import Subprocess

/// Why no office document was made.
package enum PandocError: Error, Sendable {
  /// There is no `pandoc` on the path.
  case notInstalled
  /// It ran and refused, with its own words.
  case failed(String)
  case files(FileSystemError)
}

/// The program `pandoc`, which writes office documents from HTML and a reference document of ours.
package enum Pandoc {
  /// The largest document, in bytes.
  private static let limit = 256 << 20

  /// Makes a document; nothing is left in the folder.
  ///
  /// - Parameters:
  ///   - body: the content of the page's body; its `data-custom-style` name the reference's styles.
  ///   - format: the kind of document.
  ///   - folder: a folder that files may be put into for a moment.
  ///   - name: the name of those files, which no other process takes.
  /// - Returns: The document's bytes.
  /// - Throws: Where `pandoc` is missing or refuses, or its reference cannot be written.
  package static func document(
    from body: [UInt8], as format: OfficeFormat, in folder: String, name: String
  ) async throws(PandocError) -> [UInt8] {
    let reference = joined(folder, name + "-reference." + format.rawValue)
    do throws(FileSystemError) {
      try writeAtomically(format.reference, to: reference)
    } catch {
      throw .files(error)
    }
    let outcome = await run(
      [
        "--from", "html", "--to", format.rawValue, "--reference-doc", reference, "--output", "-",
        "--metadata", "lang=vi-VN",
      ], body)
    // It is in a folder for passing files: one that stays does no harm.
    try? remove(reference)
    return try outcome.get()
  }

  private static func run(
    _ arguments: [String], _ input: [UInt8]
  ) async -> Result<[UInt8], PandocError> {
    do {
      let result = try await Subprocess.run(
        .name("pandoc"), arguments: Arguments(arguments),
        // The same bytes whenever it runs: pandoc takes the clock from here.
        environment: .inherit.updating(["SOURCE_DATE_EPOCH": "0"]), input: .array(input),
        output: .bytes(limit: limit), error: .string(limit: 1 << 16))
      guard result.terminationStatus.isSuccess else {
        return .failure(.failed(result.standardError))
      }
      return .success(result.standardOutput)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.notInstalled)
    } catch {
      return .failure(.failed("\(error)"))
    }
  }
}
