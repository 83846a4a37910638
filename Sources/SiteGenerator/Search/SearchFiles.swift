import HTML
import SearchIndex

/// The index as files of script, and the script that reads them.
///
/// Each file is one call, `thutuc(id, name, text)`, so that a page opened from a disk can load it, where
/// fetching is not allowed. The id is the same in all files of one build: a file that a cache kept from
/// another build is told from the rest.
struct SearchFiles {
  private let index: SearchIndex
  private let id: String

  init(_ index: SearchIndex) {
    self.index = index
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in index.files {
      for byte in file.text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    id = String(hash, radix: 36)
  }

  /// All files below the folder of the search.
  var all: [OutputFile] {
    index.files.map { file in
      var list = JSONWriter()
      list.array { list in
        list.value(id)
        list.value(file.name)
        list.value(String(decoding: file.text, as: UTF8.self))
      }
      let arguments = list.bytes.dropFirst().dropLast()
      return OutputFile(
        path: Route.search(file: file.name).path,
        bytes: Array("thutuc(".utf8) + arguments + Array(")".utf8))
    }
  }
}
