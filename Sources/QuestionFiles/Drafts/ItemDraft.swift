/// An item as decoded: conditions are not yet looked up, nesting not yet lowered.
indirect enum ItemDraft {
  case question(QuestionDraft)
  case group(GroupDraft)
  case page(PageDraft)
  case use(UseDraft)
}
