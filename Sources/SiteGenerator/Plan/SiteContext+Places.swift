import Catalogue
import Diagnostics
import ProcedureModel

extension SiteContext {
  /// The other place whose own procedure it is: its issuer belongs there and not to the site's place.
  ///
  /// - Returns: the place's name; `nil` where the issuer is central, of this place, or unknown.
  func otherPlace(of procedure: Procedure) -> Phrase? {
    guard let here = input.place, let issuer = procedure.issuer.value?.value,
      let place = registries.agencies[issuer]?.place?.value, !lies(place, in: here)
    else { return nil }
    return area(place)
  }

  /// Whether a place is another one or a part of it; a circle in the registry ends the walk.
  private func lies(_ place: String, in whole: String) -> Bool {
    var at: String? = place
    for _ in 0..<8 {
      guard let current = at else { return false }
      if current == whole { return true }
      at = registries.places[current]?.parent?.value
    }
    return false
  }
}

extension ProcedureView {
  /// The sentence that says whose procedure it is, where it is another place's.
  var ofOtherPlace: Phrase? {
    guard let place = site.otherPlace(of: procedure) else { return nil }
    guard let here = site.placeName else { return texts(.stateOtherPlace, ["place": place]) }
    return texts(.stateOtherPlaceHere, ["place": place, "here": here])
  }
}
