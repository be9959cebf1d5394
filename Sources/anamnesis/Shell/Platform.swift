// The C library, for every file of the program: what the system calls its parts is told once.
#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Darwin)
  @_exported import Darwin
#endif
