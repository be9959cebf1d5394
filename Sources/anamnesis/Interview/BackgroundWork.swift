/// Work on a thread of its own, and what came of it: no key waits for it.
///
/// The lock guards the result; all else is set before the thread begins.
final class BackgroundWork<Value: Sendable>: @unchecked Sendable {
  private let work: @Sendable () -> Value?
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let ending: UnsafeMutablePointer<pthread_cond_t>
  private var isDone = false
  private var found: Value?

  /// Begins to work; `isPatient` lets the thread that draws come first.
  init(stackSize: Int = 1 << 20, isPatient: Bool = false, _ work: @escaping @Sendable () -> Value?) {
    self.work = {
      #if os(Linux)
        // Here a thread has a niceness of its own.
        if isPatient { _ = nice(19) }
      #endif
      return work()
    }
    lock = .allocate(capacity: 1)
    ending = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(ending, nil)
    begin(stackSize)
  }

  deinit {
    pthread_cond_destroy(ending)
    pthread_mutex_destroy(lock)
    ending.deallocate()
    lock.deallocate()
  }

  /// Whether it has ended, and what came of it: nothing yet, or nothing at all.
  func result(waiting: Bool) -> (isDone: Bool, value: Value?) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while waiting, !isDone { pthread_cond_wait(ending, lock) }
    return (isDone, found)
  }

  /// What came of it within a time; nil if it takes longer.
  func result(within milliseconds: Int) -> Value? {
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    let nanoseconds = Int(end.tv_nsec) + milliseconds * 1_000_000
    end.tv_sec += nanoseconds / 1_000_000_000
    end.tv_nsec = nanoseconds % 1_000_000_000
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while !isDone, pthread_cond_timedwait(ending, lock, &end) == 0 {}
    return found
  }

  private func begin(_ stackSize: Int) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var before = sigset_t()
    var blocked = signalsOfTheProgram
    // A signal is for the thread that waits for keys: only there does it end the waiting.
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let body = WorkBody { self.finish(self.work()) }
    let handle = Unmanaged.passRetained(body)
    let failure = pthread_create(
      &thread, &attributes,
      { argument in
        let pointer: UnsafeMutableRawPointer? = argument
        guard let pointer else { return nil }
        Unmanaged<WorkBody>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, handle.toOpaque())
    guard failure != 0 else { return }
    handle.release()
    finish(nil)
  }

  private func finish(_ value: Value?) {
    pthread_mutex_lock(lock)
    found = value
    isDone = true
    pthread_cond_broadcast(ending)
    pthread_mutex_unlock(lock)
  }

  /// All signals but those that tell of a crash, which must find the thread that crashed.
  private var signalsOfTheProgram: sigset_t {
    var signals = sigset_t()
    sigfillset(&signals)
    for crash in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT] { sigdelset(&signals, crash) }
    return signals
  }
}

/// What a thread runs, in a shape that can be handed to it.
private final class WorkBody {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}
