import Glibc

/// How many processors the system has running.
package func processorCount() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// Does the same work for every item, on several processors, and gives the results in input order.
///
/// Items are dealt out in slices, several a worker, because a task for each costs as much as the work
/// on one small file; slices also even out items of unequal size.
///
/// - Parameters:
///   - items: what to work on.
///   - workers: how many slices are worked on at a time.
///   - batch: items in a slice; nil chooses some eight slices a worker.
///   - body: the work on one item; it runs on several threads at once.
/// - Returns: One result an item, in the items' order.
package func mapInOrder<Item: Sendable, Output: Sendable>(
  _ items: [Item], workers: Int = processorCount(), batch: Int? = nil,
  _ body: @escaping @Sendable (Item) -> Output
) async -> [Output] {
  var results: [Output] = []
  results.reserveCapacity(items.count)
  await forEachInOrder(items, workers: workers, batch: batch, body) { results.append($0) }
  return results
}

/// Does the same work for every item, on several processors, and hands on results in input order.
///
/// A result is handed on as soon as all before it have been; at most `2 × workers` slices are held
/// back at a time, so memory stays bounded however slow the consumer is. The consumer is called from
/// the caller's own task, never twice at once. When it throws, no new work is begun.
///
/// - Parameters:
///   - items: what to work on.
///   - workers: how many slices are worked on at a time.
///   - batch: items in a slice; nil chooses some eight slices a worker, of at most 256 items.
///   - body: the work on one item; it runs on several threads at once.
///   - consume: takes one result.
/// - Throws: What the consumer throws.
package func forEachInOrder<Item: Sendable, Output: Sendable, Failure: Error>(
  _ items: [Item], workers: Int = processorCount(), batch: Int? = nil,
  _ body: @escaping @Sendable (Item) -> Output,
  consume: (Output) throws(Failure) -> Void
) async throws(Failure) {
  let workers = max(1, workers)
  let size = max(1, batch ?? min(256, items.count / (workers * 8)))
  guard workers > 1, items.count > size else {
    for item in items { try consume(body(item)) }
    return
  }
  let slices = (items.count + size - 1) / size
  let work: @Sendable (Int) -> (Int, [Output]) = { slice in
    (slice, items[slice * size..<min(items.count, (slice + 1) * size)].map(body))
  }
  let outcome: Result<Void, Failure> = await withTaskGroup(of: (Int, [Output]).self) { group in
    var waiting: [Int: [Output]] = [:]
    var started = 0
    var running = 0
    var handedOn = 0
    while handedOn < slices {
      // The next slice to hand on is always among those started, so this cannot starve.
      while started < slices, running < workers, started < handedOn + 2 * workers {
        let slice = started
        group.addTask { work(slice) }
        started += 1
        running += 1
      }
      guard let (slice, outputs) = await group.next() else { break }
      running -= 1
      waiting[slice] = outputs
      while let ready = waiting.removeValue(forKey: handedOn) {
        handedOn += 1
        do throws(Failure) {
          for output in ready { try consume(output) }
        } catch {
          group.cancelAll()
          return .failure(error)
        }
      }
    }
    return .success(())
  }
  try outcome.get()
}
