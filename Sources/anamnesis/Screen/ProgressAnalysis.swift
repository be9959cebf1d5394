import FlowAnalysis
import QuestionnaireCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Works out how long every interview with a questionnaire is, on a thread of its own: no key waits for it.
///
/// The lock guards the result; all else is set before the thread begins.
final class ProgressAnalysis: @unchecked Sendable {
  /// The most diagram nodes: what needs more stays undecided, and the bounds that the interview gives stay.
  private static let limits = Analysis.Limits(nodes: 200_000)
  private static let stackSize = 64 << 20
  /// The questionnaire's name.
  let id: String
  private let questionnaire: Questionnaire
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let ending: UnsafeMutablePointer<pthread_cond_t>
  private var isDone = false
  private var found: (any ProgressSource)?

  /// Begins to work.
  init(_ questionnaire: Questionnaire) {
    id = questionnaire.content.id
    self.questionnaire = questionnaire
    lock = .allocate(capacity: 1)
    ending = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(ending, nil)
    begin()
  }

  deinit {
    pthread_cond_destroy(ending)
    pthread_mutex_destroy(lock)
    ending.deallocate()
    lock.deallocate()
  }

  /// What was found; nil while it is not known, and if a limit was reached.
  func result(waiting: Bool) -> (any ProgressSource)? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while waiting, !isDone { pthread_cond_wait(ending, lock) }
    return found
  }

  private func begin() {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var before = sigset_t()
    var blocked = Self.signalsOfTheProgram
    // A signal is for the thread that waits for keys: only there does it end the waiting.
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let work = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, &attributes,
      { argument in
        let pointer: UnsafeMutableRawPointer? = argument
        guard let pointer else { return nil }
        Unmanaged<ProgressAnalysis>.fromOpaque(pointer).takeRetainedValue().work()
        return nil
      }, work.toOpaque())
    guard failure != 0 else { return }
    work.release()
    finish(nil)
  }

  private func work() {
    #if os(Linux)
      // Here a thread has a niceness of its own: the one that draws comes first.
      _ = nice(19)
    #endif
    finish(Analysis(questionnaire, limits: Self.limits).exactProgress())
  }

  private func finish(_ source: (any ProgressSource)?) {
    pthread_mutex_lock(lock)
    found = source
    isDone = true
    pthread_cond_broadcast(ending)
    pthread_mutex_unlock(lock)
  }

  /// All signals but those that tell of a crash, which must find the thread that crashed.
  private static var signalsOfTheProgram: sigset_t {
    var signals = sigset_t()
    sigfillset(&signals)
    for crash in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT] { sigdelset(&signals, crash) }
    return signals
  }
}
