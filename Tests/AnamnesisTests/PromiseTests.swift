#if os(Linux)
  import TestSupport
  import Testing

  /// What the program promises of itself: it needs little, and it sends nothing.
  @Suite struct PromiseTests {
    @Test func itLoadsNeitherFoundationNorICU() throws {
      let libraries = try output("ldd", try ProgramUnderTest.path())
      for name in ["libFoundation.so", "libFoundationNetworking", "lib_FoundationICU", "libicu", "libcurl"] {
        #expect(!libraries.contains(name), "\(name)")
      }
    }

    /// Of what the program itself imports; the libraries of Swift are not looked into.
    @Test func itImportsNothingThatSends() throws {
      let symbols = try output("nm", "-D", "--undefined-only", try ProgramUnderTest.path())
        .split(separator: "\n").compactMap { $0.split(separator: " ").last?.split(separator: "@").first }
      #expect(symbols.contains("write"))
      let sending: Set<Substring> = [
        "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "send", "sendto", "sendmsg",
        "getaddrinfo", "gethostbyname", "gethostbyname_r", "res_query",
      ]
      #expect(sending.isDisjoint(with: symbols))
    }

    private func output(_ command: String...) throws -> String {
      let result = CommandResult.of(command)
      #expect(result.ending == .exit(0), "\(result.output)")
      return result.output
    }
  }
#endif
