/// What of the document's frame has been seen: a file holds one document without markers.
struct DocumentMarkers {
  /// Whether a document has begun.
  var hasStarted = false
  /// Whether it was ended with `...`, after which libyaml wants `---`.
  var endsExplicitly = false
}
