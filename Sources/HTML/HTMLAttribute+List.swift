// The closed list of attributes. None carries script or style, so a page needs no more than a strict
// content security policy; addresses have factories of their own in `HTMLAttribute+URL.swift`.

extension HTMLAttribute {
  public static func `class`(_ value: String) -> Self { Self(" class=\"", value) }
  public static func id(_ value: String) -> Self { Self(" id=\"", value) }
  public static func lang(_ value: String) -> Self { Self(" lang=\"", value) }
  public static func title(_ value: String) -> Self { Self(" title=\"", value) }
  public static func role(_ value: String) -> Self { Self(" role=\"", value) }
  public static func name(_ value: String) -> Self { Self(" name=\"", value) }
  public static func value(_ value: String) -> Self { Self(" value=\"", value) }
  public static func type(_ value: String) -> Self { Self(" type=\"", value) }
  public static func content(_ value: String) -> Self { Self(" content=\"", value) }
  public static func charset(_ value: String) -> Self { Self(" charset=\"", value) }
  public static func rel(_ value: String) -> Self { Self(" rel=\"", value) }
  public static func property(_ value: String) -> Self { Self(" property=\"", value) }
  public static func media(_ value: String) -> Self { Self(" media=\"", value) }
  public static func sizes(_ value: String) -> Self { Self(" sizes=\"", value) }
  public static func `for`(_ value: String) -> Self { Self(" for=\"", value) }
  public static func placeholder(_ value: String) -> Self { Self(" placeholder=\"", value) }
  public static func autocomplete(_ value: String) -> Self { Self(" autocomplete=\"", value) }
  public static func inputMode(_ value: String) -> Self { Self(" inputmode=\"", value) }
  public static func enterKeyHint(_ value: String) -> Self { Self(" enterkeyhint=\"", value) }
  public static func pattern(_ value: String) -> Self { Self(" pattern=\"", value) }
  public static func method(_ value: String) -> Self { Self(" method=\"", value) }
  public static func scope(_ value: String) -> Self { Self(" scope=\"", value) }
  public static func headers(_ value: String) -> Self { Self(" headers=\"", value) }
  public static func dateTime(_ value: String) -> Self { Self(" datetime=\"", value) }
  public static func alt(_ value: String) -> Self { Self(" alt=\"", value) }
  public static func download(_ value: String) -> Self { Self(" download=\"", value) }
  public static func target(_ value: String) -> Self { Self(" target=\"", value) }
  public static func hrefLang(_ value: String) -> Self { Self(" hreflang=\"", value) }
  public static func loading(_ value: String) -> Self { Self(" loading=\"", value) }
  public static func decoding(_ value: String) -> Self { Self(" decoding=\"", value) }
  public static func integrity(_ value: String) -> Self { Self(" integrity=\"", value) }
  public static func crossOrigin(_ value: String) -> Self { Self(" crossorigin=\"", value) }
  public static func dir(_ value: String) -> Self { Self(" dir=\"", value) }
  public static func translate(_ value: String) -> Self { Self(" translate=\"", value) }
  public static func list(_ value: String) -> Self { Self(" list=\"", value) }
  public static func label(_ value: String) -> Self { Self(" label=\"", value) }
  public static func min(_ value: String) -> Self { Self(" min=\"", value) }
  public static func max(_ value: String) -> Self { Self(" max=\"", value) }
  public static func step(_ value: String) -> Self { Self(" step=\"", value) }
  public static func slot(_ value: String) -> Self { Self(" slot=\"", value) }
  public static func color(_ value: String) -> Self { Self(" color=\"", value) }
  public static func `as`(_ value: String) -> Self { Self(" as=\"", value) }
  public static func itemProp(_ value: String) -> Self { Self(" itemprop=\"", value) }
  public static func itemType(_ value: String) -> Self { Self(" itemtype=\"", value) }

  // MARK: Numbers

  public static func colSpan(_ value: Int) -> Self { Self(" colspan=\"", number: value) }
  public static func rowSpan(_ value: Int) -> Self { Self(" rowspan=\"", number: value) }
  public static func width(_ value: Int) -> Self { Self(" width=\"", number: value) }
  public static func height(_ value: Int) -> Self { Self(" height=\"", number: value) }
  public static func tabIndex(_ value: Int) -> Self { Self(" tabindex=\"", number: value) }
  public static func start(_ value: Int) -> Self { Self(" start=\"", number: value) }
  public static func rows(_ value: Int) -> Self { Self(" rows=\"", number: value) }
  public static func cols(_ value: Int) -> Self { Self(" cols=\"", number: value) }
  public static func maxLength(_ value: Int) -> Self { Self(" maxlength=\"", number: value) }
  public static func minLength(_ value: Int) -> Self { Self(" minlength=\"", number: value) }
  public static func size(_ value: Int) -> Self { Self(" size=\"", number: value) }
  public static func span(_ value: Int) -> Self { Self(" span=\"", number: value) }

  // MARK: Present or not

  public static let hidden = Self(flag: " hidden")
  public static let disabled = Self(flag: " disabled")
  public static let checked = Self(flag: " checked")
  public static let selected = Self(flag: " selected")
  public static let required = Self(flag: " required")
  public static let readOnly = Self(flag: " readonly")
  public static let multiple = Self(flag: " multiple")
  public static let `open` = Self(flag: " open")
  public static let `defer` = Self(flag: " defer")
  public static let `async` = Self(flag: " async")
  public static let autoFocus = Self(flag: " autofocus")
  public static let noValidate = Self(flag: " novalidate")
  public static let reversed = Self(flag: " reversed")
  public static let itemScope = Self(flag: " itemscope")
}
