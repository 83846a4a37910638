/// How a key weighs on people.
enum Weight: Sendable, Equatable {
  /// More of it is more burden: a number of copies, an amount, a time limit.
  case more
  /// More of it is less burden: how long a result is valid.
  case less
  /// That it is there is a burden; a set weighs more with each member.
  case demand
  /// That it is there makes things easier.
  case relief
  /// Words from the lightest to the heaviest.
  case rank([String])
  /// Kinds of which any one will do, in groups from the lightest to the heaviest.
  ///
  /// A set of them weighs as its lightest; what is in no group cannot be compared.
  case kinds([[String]])
  /// It touches nobody.
  case neutral
  /// Only a person can tell.
  case unknown
}

/// One thing that can change: a key of a table, or with an empty key an element of it.
struct Facet: Sendable {
  var key: String
  var nature: ChangeNature
  var weight: Weight

  init(_ key: String, _ nature: ChangeNature, _ weight: Weight) {
    self.key = key
    self.nature = nature
    self.weight = weight
  }
}
