extension HTMLAttribute {
  /// With a `content` of `0; url=…`, makes a page lead on to another without script.
  public static let refresh = Self(" http-equiv=\"", "refresh")
}
