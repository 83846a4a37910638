import ProcedureModel
import SourceText

extension ExampleSite {
  /// A public procedure in bare facts that needs what the first one gives.
  var licence: Procedure {
    var procedure = bare("2.000002", "Cấp giấy phép ví dụ", field: "ho-tich")
    procedure.depth = at(.facts)
    procedure.subjects = .given([at("cong-dan")])
    var document = Document(range: .start)
    document.paper = at("giay-khai-sinh")
    document.copies = at(1)
    document.copy = [at(.certified)]
    var only = Case(range: .start)
    only.documents = .given([.document(document)])
    procedure.cases = .given([only])
    procedure.fees = .none(.start)
    var result = ProcedureResult(range: .start)
    result.paper = at("giay-phep")
    result.valid = .given(at(.unlimited))
    procedure.results = .given([result])
    return procedure
  }

  /// An internal procedure of a field without a registry entry.
  var inner: Procedure {
    var procedure = bare("6.000003", "Lập kế hoạch ví dụ", field: "noi-bo")
    procedure.kind = at(.internalBetween)
    var limit = TimeLimitRow(range: .start)
    limit.takes = .given(at(.amount(halves: 30, unit: .day)))
    limit.covers = [at("duyet")]
    procedure.timeLimit = .given([limit])
    procedure.steps = .given([
      step("trinh", Step.applicant, .submit), step("duyet", "so-vi-du", .approve),
    ])
    procedure.cases = .unstated(.start)
    return procedure
  }

  /// A procedure that is no more.
  var gone: Procedure {
    var procedure = bare("1.000009", "Thủ tục cũ ví dụ", field: "ho-tich")
    procedure.status = at(.abolished)
    var end = Abolition(range: .start)
    end.date = at(day("2026-01-01"))
    end.instrument = at(LegalReference(instrument: "60/2014/QH13"))
    end.replacedBy = .given([at("1.001193")])
    procedure.abolition = end
    return procedure
  }

  /// A procedure that says nothing beyond its name.
  func bare(_ code: String, _ name: String, field: String) -> Procedure {
    var procedure = Procedure(
      path: "catalogue/procedures/\(field)/\(code).yaml", range: .start)
    procedure.code = at(code)
    procedure.name = text(name)
    procedure.kind = at(.public)
    procedure.field = at(field)
    procedure.level = .given([at(.province)])
    procedure.status = at(.inForce)
    return procedure
  }
}
