// The standard library composes canonically but offers it only as an SPI; the public way is full
// Foundation, which would add some 45 MB to a static binary. This file is the only user of it.
@_spi(_Unicode) import Swift

/// The text in Normalization Form C.
func composedByStandardLibrary(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text._nfc { result.append(scalar) }
  return String(result)
}

/// Whether composing would leave these scalars exactly as they are.
func isLeftAloneByComposing(_ text: String) -> Bool {
  text._nfc.elementsEqual(text.unicodeScalars)
}
