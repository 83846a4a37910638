package import Diagnostics
import FileSystem

/// A preview that several requests share, and that watches the disk.
package actor PreviewHost {
  /// How often the disk is looked at, in milliseconds.
  private static let interval = 40
  /// How long a request for the next version waits, in looks at the disk.
  private static let patience = 500

  private var site: PreviewSite
  private let language: Language

  package init(_ site: PreviewSite, language: Language) {
    self.site = site
    self.language = language
  }

  /// The answer to a request for a path, as it stands in the request.
  package func answer(_ path: String) async -> PreviewAnswer {
    await site.answer(path, language: language)
  }

  /// The version after one that a page knows; the same one when nothing has changed for a while.
  package func next(after version: Int) async -> Int {
    for _ in 0..<Self.patience where site.version == version {
      try? await Task.sleep(for: .milliseconds(Self.interval))
    }
    return site.version
  }

  /// Takes in what is written to the disk, until the task is cancelled.
  package func watch() async {
    while !Task.isCancelled {
      var fresh = site
      // A folder that cannot be reached for a moment, as during a checkout, is looked at again.
      if (try? await fresh.refresh()) == true { site = fresh }
      try? await Task.sleep(for: .milliseconds(Self.interval))
    }
  }
}
