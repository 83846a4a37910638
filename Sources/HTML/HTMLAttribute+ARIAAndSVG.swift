extension HTMLAttribute {
  // MARK: What assistive technology is told

  package static func ariaLabel(_ value: String) -> Self { Self(" aria-label=\"", value) }
  package static func ariaLabelledBy(_ value: String) -> Self { Self(" aria-labelledby=\"", value) }
  package static func ariaDescribedBy(_ value: String) -> Self {
    Self(" aria-describedby=\"", value)
  }
  package static func ariaCurrent(_ value: String) -> Self { Self(" aria-current=\"", value) }
  package static func ariaHidden(_ value: String) -> Self { Self(" aria-hidden=\"", value) }
  package static func ariaExpanded(_ value: String) -> Self { Self(" aria-expanded=\"", value) }
  package static func ariaControls(_ value: String) -> Self { Self(" aria-controls=\"", value) }
  package static func ariaLive(_ value: String) -> Self { Self(" aria-live=\"", value) }
  package static func ariaAtomic(_ value: String) -> Self { Self(" aria-atomic=\"", value) }
  package static func ariaHasPopup(_ value: String) -> Self { Self(" aria-haspopup=\"", value) }
  package static func ariaSelected(_ value: String) -> Self { Self(" aria-selected=\"", value) }
  package static func ariaPressed(_ value: String) -> Self { Self(" aria-pressed=\"", value) }
  package static func ariaSort(_ value: String) -> Self { Self(" aria-sort=\"", value) }
  package static func ariaBusy(_ value: String) -> Self { Self(" aria-busy=\"", value) }
  package static func ariaDetails(_ value: String) -> Self { Self(" aria-details=\"", value) }
  package static func ariaLevel(_ value: String) -> Self { Self(" aria-level=\"", value) }
  package static func ariaRowCount(_ value: String) -> Self { Self(" aria-rowcount=\"", value) }
  package static func ariaRowIndex(_ value: String) -> Self { Self(" aria-rowindex=\"", value) }
  package static func ariaChecked(_ value: String) -> Self { Self(" aria-checked=\"", value) }
  package static func ariaActiveDescendant(_ value: String) -> Self {
    Self(" aria-activedescendant=\"", value)
  }
  package static func ariaAutoComplete(_ value: String) -> Self {
    Self(" aria-autocomplete=\"", value)
  }

  // MARK: Drawings

  package static func xmlns(_ value: String) -> Self { Self(" xmlns=\"", value) }
  package static func viewBox(_ value: String) -> Self { Self(" viewBox=\"", value) }
  package static func d(_ value: String) -> Self { Self(" d=\"", value) }
  package static func x(_ value: String) -> Self { Self(" x=\"", value) }
  package static func y(_ value: String) -> Self { Self(" y=\"", value) }
  package static func x1(_ value: String) -> Self { Self(" x1=\"", value) }
  package static func y1(_ value: String) -> Self { Self(" y1=\"", value) }
  package static func x2(_ value: String) -> Self { Self(" x2=\"", value) }
  package static func y2(_ value: String) -> Self { Self(" y2=\"", value) }
  package static func cx(_ value: String) -> Self { Self(" cx=\"", value) }
  package static func cy(_ value: String) -> Self { Self(" cy=\"", value) }
  package static func r(_ value: String) -> Self { Self(" r=\"", value) }
  package static func points(_ value: String) -> Self { Self(" points=\"", value) }
  package static func fill(_ value: String) -> Self { Self(" fill=\"", value) }
  package static func fillRule(_ value: String) -> Self { Self(" fill-rule=\"", value) }
  package static func stroke(_ value: String) -> Self { Self(" stroke=\"", value) }
  package static func strokeWidth(_ value: String) -> Self { Self(" stroke-width=\"", value) }
  package static func strokeLineCap(_ value: String) -> Self { Self(" stroke-linecap=\"", value) }
  package static func strokeLineJoin(_ value: String) -> Self { Self(" stroke-linejoin=\"", value) }
  package static func textAnchor(_ value: String) -> Self { Self(" text-anchor=\"", value) }
  package static func transform(_ value: String) -> Self { Self(" transform=\"", value) }
  package static func shapeRendering(_ value: String) -> Self { Self(" shape-rendering=\"", value) }
  package static func focusable(_ value: String) -> Self { Self(" focusable=\"", value) }
}
