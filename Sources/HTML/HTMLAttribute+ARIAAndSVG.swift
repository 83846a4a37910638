extension HTMLAttribute {
  // MARK: What assistive technology is told

  public static func ariaLabel(_ value: String) -> Self { Self(" aria-label=\"", value) }
  public static func ariaLabelledBy(_ value: String) -> Self { Self(" aria-labelledby=\"", value) }
  public static func ariaDescribedBy(_ value: String) -> Self {
    Self(" aria-describedby=\"", value)
  }
  public static func ariaCurrent(_ value: String) -> Self { Self(" aria-current=\"", value) }
  public static func ariaHidden(_ value: String) -> Self { Self(" aria-hidden=\"", value) }
  public static func ariaExpanded(_ value: String) -> Self { Self(" aria-expanded=\"", value) }
  public static func ariaControls(_ value: String) -> Self { Self(" aria-controls=\"", value) }
  public static func ariaLive(_ value: String) -> Self { Self(" aria-live=\"", value) }
  public static func ariaAtomic(_ value: String) -> Self { Self(" aria-atomic=\"", value) }
  public static func ariaHasPopup(_ value: String) -> Self { Self(" aria-haspopup=\"", value) }
  public static func ariaSelected(_ value: String) -> Self { Self(" aria-selected=\"", value) }
  public static func ariaPressed(_ value: String) -> Self { Self(" aria-pressed=\"", value) }
  public static func ariaSort(_ value: String) -> Self { Self(" aria-sort=\"", value) }
  public static func ariaBusy(_ value: String) -> Self { Self(" aria-busy=\"", value) }
  public static func ariaDetails(_ value: String) -> Self { Self(" aria-details=\"", value) }
  public static func ariaLevel(_ value: String) -> Self { Self(" aria-level=\"", value) }
  public static func ariaRowCount(_ value: String) -> Self { Self(" aria-rowcount=\"", value) }
  public static func ariaRowIndex(_ value: String) -> Self { Self(" aria-rowindex=\"", value) }
  public static func ariaChecked(_ value: String) -> Self { Self(" aria-checked=\"", value) }
  public static func ariaActiveDescendant(_ value: String) -> Self {
    Self(" aria-activedescendant=\"", value)
  }
  public static func ariaAutoComplete(_ value: String) -> Self {
    Self(" aria-autocomplete=\"", value)
  }

  // MARK: Drawings

  public static func xmlns(_ value: String) -> Self { Self(" xmlns=\"", value) }
  public static func viewBox(_ value: String) -> Self { Self(" viewBox=\"", value) }
  public static func d(_ value: String) -> Self { Self(" d=\"", value) }
  public static func x(_ value: String) -> Self { Self(" x=\"", value) }
  public static func y(_ value: String) -> Self { Self(" y=\"", value) }
  public static func x1(_ value: String) -> Self { Self(" x1=\"", value) }
  public static func y1(_ value: String) -> Self { Self(" y1=\"", value) }
  public static func x2(_ value: String) -> Self { Self(" x2=\"", value) }
  public static func y2(_ value: String) -> Self { Self(" y2=\"", value) }
  public static func cx(_ value: String) -> Self { Self(" cx=\"", value) }
  public static func cy(_ value: String) -> Self { Self(" cy=\"", value) }
  public static func r(_ value: String) -> Self { Self(" r=\"", value) }
  public static func points(_ value: String) -> Self { Self(" points=\"", value) }
  public static func fill(_ value: String) -> Self { Self(" fill=\"", value) }
  public static func fillRule(_ value: String) -> Self { Self(" fill-rule=\"", value) }
  public static func stroke(_ value: String) -> Self { Self(" stroke=\"", value) }
  public static func strokeWidth(_ value: String) -> Self { Self(" stroke-width=\"", value) }
  public static func strokeLineCap(_ value: String) -> Self { Self(" stroke-linecap=\"", value) }
  public static func strokeLineJoin(_ value: String) -> Self { Self(" stroke-linejoin=\"", value) }
  public static func textAnchor(_ value: String) -> Self { Self(" text-anchor=\"", value) }
  public static func transform(_ value: String) -> Self { Self(" transform=\"", value) }
  public static func shapeRendering(_ value: String) -> Self { Self(" shape-rendering=\"", value) }
  public static func focusable(_ value: String) -> Self { Self(" focusable=\"", value) }
}
