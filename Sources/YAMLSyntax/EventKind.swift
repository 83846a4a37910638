/// What libyaml says next about a file; the stream's own begin is passed over.
enum EventKind {
  case documentStart
  case documentEnd
  case alias
  case scalar
  case sequenceStart
  case sequenceEnd
  case mappingStart
  case mappingEnd
  case streamEnd
}
