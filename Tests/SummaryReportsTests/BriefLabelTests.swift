import QuestionFiles
import QuestionnaireCore
import SummaryReports
import Testing

/// How long a topic in brief is, is measured with the labels that are printed.
@Suite struct BriefLabelTests {
  @Test(arguments: Topic.InBrief.Part.allCases)
  func isMeasuredWithTheLabelThatIsPrinted(_ part: Topic.InBrief.Part) {
    #expect(part.label == ReportWording.title(of: part))
  }
}
