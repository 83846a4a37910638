import FileSystem
import Synchronization
import Testing

struct OrderedWorkTests {
  @Test(
    "results come in input order whatever the slices",
    arguments: [0, 1, 2, 7, 100, 1000], [1, 2, 5])
  func order(count: Int, workers: Int) async {
    let items = Array(0..<count)
    for batch in [nil, 1, 3, 1000] as [Int?] {
      let results = await mapInOrder(items, workers: workers, batch: batch) { item in
        // Uneven work, so that later slices finish first.
        (0..<(item % 13 == 0 ? 2000 : 1)).reduce(item) { $0 &+ $1 &- $1 }
      }
      #expect(results == items)
    }
  }

  @Test("what is under way stays bounded while the first slice is the slowest")
  func bounded() async {
    let inFlight = Mutex(0)
    let peak = Mutex(0)
    var seen: [Int] = []
    await forEachInOrder(
      Array(0..<500), workers: 3, batch: 1,
      { item in
        let now = inFlight.withLock {
          $0 += 1
          return $0
        }
        peak.withLock { $0 = max($0, now) }
        return (0..<(item == 0 ? 200_000 : 10)).reduce(item) { $0 &+ $1 &- $1 }
      },
      consume: {
        inFlight.withLock { $0 -= 1 }
        seen.append($0)
      })
    #expect(seen == Array(0..<500))
    // Twice the workers' slices, plus those just dealt out.
    #expect(peak.withLock { $0 } <= 2 * 3)
  }

  @Test("a consumer that throws stops the work", arguments: [1, 4])
  func throwing(workers: Int) async {
    struct Enough: Error {}
    let begun = Mutex(0)
    var taken = 0
    await #expect(throws: Enough.self) {
      try await forEachInOrder(
        Array(0..<10_000), workers: workers, batch: 1,
        { item in
          begun.withLock { $0 += 1 }
          return item
        },
        consume: { _ throws(Enough) in
          taken += 1
          if taken == 5 { throw Enough() }
        })
    }
    #expect(taken == 5)
    #expect(begun.withLock { $0 } < 50)
  }

  @Test("there is at least one processor")
  func processors() {
    #expect(processorCount() >= 1)
  }
}
