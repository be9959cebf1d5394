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

    /// The parts that it is put together from when it starts, whoever made them: the system's libraries and Swift's. A
    /// release has all of them inside.
    @Test(.disabled(if: Tier.isSanitized, "a sanitizer loads more"))
    func itLoadsOnlyWhatIsNamedHere() throws {
      let output = CommandResult.of(["ldd", try ProgramUnderTest.path()]).output
      guard !output.contains("not a dynamic executable") else { return }
      let libraries = output.split(separator: "\n").compactMap { line in
        line.split(whereSeparator: \.isWhitespace).first?.split(separator: "/").last?.prefix { $0 != "." }
      }
      let known: Set<Substring> = [
        "libyaml-0", "libncursesw", "libtinfo", "libc", "libm", "libpthread", "libdl", "librt", "libgcc_s",
        "libstdc++", "linux-vdso", "ld-linux-x86-64", "ld-linux-aarch64",
        "libFoundationEssentials", "lib_FoundationCollections", "libdispatch", "libBlocksRuntime",
      ]
      #expect(libraries.contains("libyaml-0"))
      #expect(libraries.filter { !known.contains($0) && !$0.hasPrefix("libswift") } == [])
    }

    /// Of what the program itself imports; the libraries of Swift, which a release holds inside, are not looked into.
    @Test(.disabled(if: Tier.isSanitized, "a sanitizer loads more"))
    func itImportsNothingThatSends() throws {
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

    /// A version is a name that can be moved to other sources: what was fetched is what was fetched before.
    @Test func whatWasFetchedIsWhatItWas() throws {
      let bytes = try #require(bytesOfFile("\(repositoryFolder)/Package.resolved"), "SwiftPM writes it")
      let words = String(decoding: bytes, as: UTF8.self).split(separator: "\"")
      let revisions = words.indices.filter { words[$0] == "revision" }.map { String(words[$0 + 2]) }
      #expect(revisions == ["436bde4bb9489201ca6662f5cf94ec45fa8e244e"])
    }
  }
#endif
