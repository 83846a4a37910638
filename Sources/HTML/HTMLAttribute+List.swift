// The closed list of attributes. None carries script or style, so a page needs no more than a strict
// content security policy; addresses have factories of their own in `HTMLAttribute+URL.swift`.

extension HTMLAttribute {
  package static func `class`(_ value: String) -> Self { Self(" class=\"", value) }
  package static func id(_ value: String) -> Self { Self(" id=\"", value) }
  package static func lang(_ value: String) -> Self { Self(" lang=\"", value) }
  package static func title(_ value: String) -> Self { Self(" title=\"", value) }
  package static func role(_ value: String) -> Self { Self(" role=\"", value) }
  package static func name(_ value: String) -> Self { Self(" name=\"", value) }
  package static func value(_ value: String) -> Self { Self(" value=\"", value) }
  package static func type(_ value: String) -> Self { Self(" type=\"", value) }
  package static func content(_ value: String) -> Self { Self(" content=\"", value) }
  package static func charset(_ value: String) -> Self { Self(" charset=\"", value) }
  package static func rel(_ value: String) -> Self { Self(" rel=\"", value) }
  package static func property(_ value: String) -> Self { Self(" property=\"", value) }
  package static func media(_ value: String) -> Self { Self(" media=\"", value) }
  package static func sizes(_ value: String) -> Self { Self(" sizes=\"", value) }
  package static func `for`(_ value: String) -> Self { Self(" for=\"", value) }
  package static func placeholder(_ value: String) -> Self { Self(" placeholder=\"", value) }
  package static func autocomplete(_ value: String) -> Self { Self(" autocomplete=\"", value) }
  package static func inputMode(_ value: String) -> Self { Self(" inputmode=\"", value) }
  package static func enterKeyHint(_ value: String) -> Self { Self(" enterkeyhint=\"", value) }
  package static func pattern(_ value: String) -> Self { Self(" pattern=\"", value) }
  package static func method(_ value: String) -> Self { Self(" method=\"", value) }
  package static func scope(_ value: String) -> Self { Self(" scope=\"", value) }
  package static func headers(_ value: String) -> Self { Self(" headers=\"", value) }
  package static func dateTime(_ value: String) -> Self { Self(" datetime=\"", value) }
  package static func alt(_ value: String) -> Self { Self(" alt=\"", value) }
  package static func download(_ value: String) -> Self { Self(" download=\"", value) }
  package static func target(_ value: String) -> Self { Self(" target=\"", value) }
  package static func hrefLang(_ value: String) -> Self { Self(" hreflang=\"", value) }
  package static func loading(_ value: String) -> Self { Self(" loading=\"", value) }
  package static func decoding(_ value: String) -> Self { Self(" decoding=\"", value) }
  package static func integrity(_ value: String) -> Self { Self(" integrity=\"", value) }
  package static func crossOrigin(_ value: String) -> Self { Self(" crossorigin=\"", value) }
  package static func dir(_ value: String) -> Self { Self(" dir=\"", value) }
  package static func translate(_ value: String) -> Self { Self(" translate=\"", value) }
  package static func list(_ value: String) -> Self { Self(" list=\"", value) }
  package static func label(_ value: String) -> Self { Self(" label=\"", value) }
  package static func min(_ value: String) -> Self { Self(" min=\"", value) }
  package static func max(_ value: String) -> Self { Self(" max=\"", value) }
  package static func step(_ value: String) -> Self { Self(" step=\"", value) }
  package static func slot(_ value: String) -> Self { Self(" slot=\"", value) }
  package static func color(_ value: String) -> Self { Self(" color=\"", value) }
  package static func `as`(_ value: String) -> Self { Self(" as=\"", value) }
  package static func itemProp(_ value: String) -> Self { Self(" itemprop=\"", value) }
  package static func itemType(_ value: String) -> Self { Self(" itemtype=\"", value) }

  // MARK: Numbers

  package static func colSpan(_ value: Int) -> Self { Self(" colspan=\"", number: value) }
  package static func rowSpan(_ value: Int) -> Self { Self(" rowspan=\"", number: value) }
  package static func width(_ value: Int) -> Self { Self(" width=\"", number: value) }
  package static func height(_ value: Int) -> Self { Self(" height=\"", number: value) }
  package static func tabIndex(_ value: Int) -> Self { Self(" tabindex=\"", number: value) }
  package static func start(_ value: Int) -> Self { Self(" start=\"", number: value) }
  package static func rows(_ value: Int) -> Self { Self(" rows=\"", number: value) }
  package static func cols(_ value: Int) -> Self { Self(" cols=\"", number: value) }
  package static func maxLength(_ value: Int) -> Self { Self(" maxlength=\"", number: value) }
  package static func minLength(_ value: Int) -> Self { Self(" minlength=\"", number: value) }
  package static func size(_ value: Int) -> Self { Self(" size=\"", number: value) }
  package static func span(_ value: Int) -> Self { Self(" span=\"", number: value) }

  // MARK: Present or not

  package static let hidden = Self(flag: " hidden")
  package static let disabled = Self(flag: " disabled")
  package static let checked = Self(flag: " checked")
  package static let selected = Self(flag: " selected")
  package static let required = Self(flag: " required")
  package static let readOnly = Self(flag: " readonly")
  package static let multiple = Self(flag: " multiple")
  package static let `open` = Self(flag: " open")
  package static let `defer` = Self(flag: " defer")
  package static let `async` = Self(flag: " async")
  package static let autoFocus = Self(flag: " autofocus")
  package static let noValidate = Self(flag: " novalidate")
  package static let reversed = Self(flag: " reversed")
  package static let itemScope = Self(flag: " itemscope")
}
