#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is fuzzed in this process: the target that `ANAMNESIS_FUZZ` names.
private let target: FuzzTarget = {
  let name = getenv("ANAMNESIS_FUZZ").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
    fatalError("ANAMNESIS_FUZZ names none of: \(FuzzTarget.all.map(\.name).joined(separator: " "))")
  }
  return target
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

/// libFuzzer's own beginning (compiler-rt, fuzzer/FuzzerInterface.h).
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ takeOne: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The main function by the name that the package manager gives it on Linux, where it makes it `main`.
@_cdecl("Fuzz_main")
public func runFuzz(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var (count, arguments) = (count, arguments)
  return runFuzzer(&count, &arguments, fuzzOneInput)
}
