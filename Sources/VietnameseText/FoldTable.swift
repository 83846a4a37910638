/// The plain small letter under each Latin letter, as rows of ASCII that the folding reads by scalar.
///
/// `.` means there is none, `_` a space, `~` nothing at all. Every row covers 64 scalars. The stroke
/// letters (đ, ø, ł) have no canonical decomposition and are listed by hand; so are the Icelandic eth
/// and the African D, which keyboards confuse with Đ.
///
/// - Source: canonical decompositions of Unicode 14, checked against the running library by the tests.
enum FoldTable {
  /// Scalars U+0080 to U+024F.
  static let latin: [UInt8] = Array(
    """
    ................................_............~..................\
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll.\
    .llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.\
    .........d......................oo.............uu...............\
    .............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
    ................
    """.utf8)

  /// Scalars U+1E00 to U+1EFF, which hold most letters of Vietnamese with a tone.
  static let additional: [UInt8] = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """.utf8)
}
