package import Diagnostics
import FileSystem

/// A preview that several requests share, and that watches the disk.
package actor PreviewHost {
  /// How often it is asked whether something was heard, in milliseconds.
  private static let interval = 5
  /// How often the whole disk is looked at all the same, in such intervals: what was not heard of, as in
  /// a folder that has just been made, waits for two seconds.
  private static let patrol = 400
  /// The same where the system tells nothing.
  private static let blindPatrol = 8
  /// How long a request for the next version waits, in intervals.
  private static let patience = 4_000

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
    let ears = FolderWatch()
    var isHearing = ears?.watch(site.folders) ?? false
    var waited = 0
    while !Task.isCancelled {
      waited += 1
      let patrol = isHearing ? Self.patrol : Self.blindPatrol
      if ears?.hasHeard() == true || waited >= patrol {
        waited = 0
        if site.takeSaved() == .stale {
          // Pages are answered from what there was while all is read again.
          var fresh = site
          do {
            try await fresh.reopen()
            site = fresh
          } catch {
            // A folder that cannot be reached for a moment, as during a checkout, is looked at again.
          }
          isHearing = ears?.watch(site.folders) ?? false
        }
      }
      try? await Task.sleep(for: .milliseconds(Self.interval))
    }
  }
}
