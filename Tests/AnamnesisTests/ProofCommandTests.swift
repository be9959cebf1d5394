import TestSupport
import Testing

/// What `check` finds by looking at every possible interview.
@Suite struct ProofCommandTests {
  @Test func theLampsThemselvesAreClean() throws {
    let found = try Invocation.of("check", "--strict")
    #expect(found.code == 0)
    #expect(found.output == "")
  }
}
