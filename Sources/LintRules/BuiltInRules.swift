package import LintEngine

/// Every rule that ships, sorted by id. A new rule is one file and one line here.
package let builtInRules: [any Rule.Type] = [
  ChannelFeeTimeDiffers.self,
  ChannelMissingOnline.self,
  ChannelMissingPostal.self,
  ChannelPartialNoReason.self,
  ChannelPlaceBound.self,
  ChannelPortalStale.self,
  ChannelPresenceToSign.self,
  CodeMalformed.self,
  DocPaperAbolished.self,
  DocVague.self,
  StepAppointmentMissing.self,
  StepConsultationNoLimit.self,
  StepManyHandovers.self,
  StepMissingActor.self,
  StepSequentialConsultation.self,
  StepSupplementUnbounded.self,
  TimeBareNumber.self,
  TimeMissing.self,
  TimeStepSum.self,
  TimeUnitMixed.self,
  TimeVague.self,
]
