import ProcedureModel
import SourceText

extension ExampleSite {
  /// A life event with two stages, a paper that carries over, and one dossier for two.
  var journeys: [Journey] {
    var journey = Journey(path: "catalogue/journeys/sinh-con.yaml", range: .start)
    journey.id = at("sinh-con")
    journey.name = text("Sinh con ví dụ")
    journey.alsoCalled = [text("có con")]
    journey.summary = text("Từ lúc sinh đến khi có giấy.")
    journey.note = text("Lời dặn chung.")
    journey.english = at("Having a child")
    var birth = JourneyStep(range: .start)
    birth.procedure = at("1.001193")
    birth.caseID = at("thong-thuong")
    var licence = JourneyStep(range: .start)
    licence.procedure = at("2.000002")
    licence.carries = [at("giay-khai-sinh")]
    licence.when = text("bạn cần giấy phép")
    licence.note = text("Làm trong 60 ngày.")
    var both = JourneyStep(range: .start)
    both.procedure = at("6.000003")
    both.insteadOf = [at("1.001193"), at("2.000002")]
    var lost = JourneyStep(range: .start)
    lost.procedure = at("9.999999")
    lost.after = [at("1.001193")]
    journey.steps = [both, birth, licence, lost]
    return [journey]
  }
}
