#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work on many things that do not need each other, on two threads, each of which takes the next when it has done one:
/// more threads would take more memory than a laptop likes to give.
enum TwoThreads {
  /// What the work makes of each, in order.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let row = Row(elements.count)
    let share: @Sendable () -> [(place: Int, result: Result)] = {
      var done: [(Int, Result)] = []
      while let place = row.next() { done.append((place, work(elements[place]))) }
      return done
    }
    let other = BackgroundWork(stackSize: stackSize, share)
    // Without memory for a thread this one does all.
    let done = share() + (other.result(waiting: true).value ?? [])
    return done.sorted { $0.place < $1.place }.map(\.result)
  }

  /// Proofs go as deep as the stack of a program allows.
  private static let stackSize = 8 << 20

  /// Hands out the places of a row, each once; the lock guards the next.
  private final class Row: @unchecked Sendable {
    private let count: Int
    private var place = 0
    private let lock: UnsafeMutablePointer<pthread_mutex_t>

    init(_ count: Int) {
      self.count = count
      lock = .allocate(capacity: 1)
      pthread_mutex_init(lock, nil)
    }

    deinit {
      pthread_mutex_destroy(lock)
      lock.deallocate()
    }

    func next() -> Int? {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      guard place < count else { return nil }
      place += 1
      return place - 1
    }
  }
}
