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

    /// Of a release too, into which everything is linked: nothing that sends has a name in the sources.
    @Test func theSourcesNameNothingThatSends() throws {
      let sending = [
        "import Foundation", "FoundationNetworking", "URLSession", "import Network", "import NIO", "socket(",
        "socketpair(", "getaddrinfo", "gethostbyname", "sendto(", "sys/socket.h", "netdb.h", "netinet/",
        "arpa/inet.h",
      ]
      var read = 0
      for ending in [".swift", ".c", ".h"] {
        for (path, bytes) in try #require(filesOfFolder("Sources", ending: ending)) {
          let text = String(decoding: bytes, as: UTF8.self)
          for name in sending { #expect(!text.contains(name), "\(path): \(name)") }
          read += 1
        }
      }
      #expect(read > 500)
    }

    /// Whatever else would be built into it, or fetched to build it, must be wanted here first.
    @Test func oneDependencyIsFetchedAndItsVersionIsNamed() throws {
      let bytes = try #require(bytesOfFile("\(repositoryFolder)/Package.swift"))
      let fetched = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter {
        $0.contains("url:")
      }
      #expect(fetched.count == 1)
      #expect(
        fetched.allSatisfy { $0.contains("swift-argument-parser") && $0.contains("exact:") }, "\(fetched)")
    }
  }
#endif
