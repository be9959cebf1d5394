#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Runs work on a thread with a stack of 512 KiB, and waits for what it returns; nil if there is no thread.
public func onSmallStack<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value? {
  let errand = Errand(work)
  var attributes = pthread_attr_t()
  guard pthread_attr_init(&attributes) == 0, pthread_attr_setstacksize(&attributes, 512 * 1_024) == 0 else {
    return nil
  }
  defer { pthread_attr_destroy(&attributes) }
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
    if let context { Unmanaged<ErrandBase>.fromOpaque(context).takeRetainedValue().run() }
    return nil
  }
  let context = Unmanaged<ErrandBase>.passRetained(errand).toOpaque()
  #if canImport(Darwin)
    guard pthread_create(&thread, &attributes, { body($0) }, context) == 0, let thread else { return nil }
  #else
    guard pthread_create(&thread, &attributes, body, context) == 0 else { return nil }
  #endif
  pthread_join(thread, nil)
  return errand.value
}

/// Work that a thread does.
private class ErrandBase {
  func run() {}
}

/// Work with the value it returns.
private final class Errand<Value>: ErrandBase {
  private let work: () -> Value
  private(set) var value: Value?

  init(_ work: @escaping () -> Value) { self.work = work }

  override func run() { value = work() }
}
