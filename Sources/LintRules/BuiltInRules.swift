package import LintEngine

/// Every rule that ships, sorted by id. A new rule is one file and one line here.
package let builtInRules: [any Rule.Type] = [
  CodeMalformed.self,
  DocPaperAbolished.self,
  DocVague.self,
  TimeBareNumber.self,
  TimeMissing.self,
  TimeUnitMixed.self,
  TimeVague.self,
]
