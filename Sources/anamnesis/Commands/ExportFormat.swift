public import ArgumentParser
public import SummaryReports

extension Export.Format: ExpressibleByArgument {}
