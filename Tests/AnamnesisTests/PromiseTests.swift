#if os(Linux)
  import TestSupport
  import Testing

  /// What the program promises of itself: it needs little, and it sends nothing.
  @Suite struct PromiseTests {
    @Test func itLoadsNeitherFoundationNorICU() throws {
      let libraries = CommandResult.of(["ldd", try ProgramUnderTest.path()]).output
      #expect(libraries.contains("libc.so") || libraries.contains("not a dynamic executable"))
      for name in ["libFoundation.so", "libFoundationNetworking", "lib_FoundationICU", "libicu", "libcurl"] {
        #expect(!libraries.contains(name), "\(name)")
      }
    }

    /// Of what the program itself imports; the libraries of Swift, which a release holds inside, are not looked into.
    @Test func itImportsNothingThatSends() throws {
      let program = try ProgramUnderTest.path()
      guard CommandResult.of(["ldd", program]).ending == .exit(0) else { return }
      let symbols = CommandResult.of(["nm", "-D", "--undefined-only", program]).output
        .split(separator: "\n").compactMap { $0.split(separator: " ").last?.split(separator: "@").first }
      #expect(symbols.contains("write"))
      let sending: Set<Substring> = [
        "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "send", "sendto", "sendmsg",
        "getaddrinfo", "gethostbyname", "gethostbyname_r", "res_query",
      ]
      #expect(sending.isDisjoint(with: symbols))
    }
  }
#endif
