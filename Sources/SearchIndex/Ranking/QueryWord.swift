/// One word of a question, with what it may mean.
struct QueryWord {
  var token: SearchToken
  var text: String
  /// Whether it tells little, such as *gì* or *ở đâu*.
  var isQuiet: Bool
  /// Whether its file is left unread, since the other words tell more; it counts beside them only.
  var isPassedOver = false
  /// Best first.
  var readings: [Reading] = []

  /// How well a form of a word fits what was typed, in sixteenths; 0 where it does not.
  static func fit(_ reading: Reading, _ exact: [UInt8], otherTone: Int) -> Int {
    guard let typed = reading.exact, typed != exact else { return reading.quality }
    return max(1, (reading.quality * otherTone) >> 4)
  }
}
