package import LintEngine

/// Every rule that ships, sorted by id.
///
/// A new rule is one file and one line here.
package let builtInRules: [any Rule.Type] = [
  AnnouncedLate.self,
  BasisNoArticle.self,
  CodeMalformed.self,
  ConditionalPartUnstated.self,
  CorePartMissing.self,
  DecisionNumberMissing.self,
  DocAgeLimit.self,
  DocCaseNotSplit.self,
  DocCertifiedCopy.self,
  DocConfirmationLocal.self,
  DocDuplicateInList.self,
  DocFormMissing.self,
  DocInNationalDb.self,
  DocNoteAsDocument.self,
  DocOriginalRequired.self,
  DocPaperAbolished.self,
  DocQtyMissing.self,
  DocSetsMoreThanOne.self,
  DocTranslationLegalisation.self,
  DocVague.self,
  EnteredLate.self,
  LegalBasisExpiring.self,
  LegalBasisMissing.self,
  LegalBasisNotVbqppl.self,
  LegalBasisRepealed.self,
  LocalRuleNeedsReason.self,
  SubjectMissingOrTooWide.self,
]
