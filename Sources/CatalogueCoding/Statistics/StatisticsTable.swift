public import Diagnostics

/// The columns of `statistics/<year>.csv`: one line for each procedure, month and channel.
///
/// The first line names the columns, in any order. Commas or semicolons part the cells, as the
/// spreadsheet has it; the year is the file's name.
public enum StatisticsTable {
  /// A column, with what stands in it.
  public struct Column: Sendable {
    public var name: String
    public var isRequired: Bool
    public var help: Message
  }

  public static let columns: [Column] = [
    Column(
      name: "agency", isRequired: true,
      help: Message(vi: "cơ quan giải quyết, theo mã trong sổ", en: "the agency, by its id")),
    Column(
      name: "level", isRequired: true,
      help: Message(
        vi: "cấp: central, province (hay city), district (chỉ đến tháng 6-2025), commune",
        en: "level: central, province (or city), district (until June 2025 only), commune")),
    Column(
      name: "code", isRequired: true,
      help: Message(
        vi: "mã thủ tục, đủ sáu chữ số sau dấu chấm", en: "procedure code, all six digits")),
    Column(
      name: "case", isRequired: false,
      help: Message(vi: "trường hợp; trống là tất cả", en: "the case; empty for all of them")),
    Column(
      name: "month", isRequired: true,
      help: Message(vi: "tháng, 1 đến 12", en: "month, 1 to 12")),
    Column(
      name: "channel", isRequired: false,
      help: Message(
        vi: "cách nộp: in-person, online, post; trống là tất cả",
        en: "way of filing: in-person, online, post; empty for all of them")),
    Column(
      name: "received", isRequired: true,
      help: Message(vi: "hồ sơ tiếp nhận trong tháng", en: "dossiers received in the month")),
    Column(
      name: "resolved", isRequired: true,
      help: Message(vi: "hồ sơ đã giải quyết", en: "dossiers resolved")),
    Column(
      name: "on-time", isRequired: false,
      help: Message(vi: "trong số đó, đúng và trước hạn", en: "of these, on or before time")),
    Column(
      name: "late", isRequired: false, help: Message(vi: "trong số đó, quá hạn", en: "late")),
    Column(
      name: "refused", isRequired: false,
      help: Message(vi: "hồ sơ bị từ chối", en: "dossiers refused")),
    Column(
      name: "supplemented", isRequired: false,
      help: Message(vi: "hồ sơ phải bổ sung", en: "dossiers that had to be supplemented")),
    Column(
      name: "supplemented-twice", isRequired: false,
      help: Message(vi: "hồ sơ phải bổ sung từ hai lần", en: "supplemented twice or more")),
    Column(
      name: "wholly-online", isRequired: false,
      help: Message(vi: "hồ sơ làm toàn trình trên mạng", en: "dossiers handled wholly online")),
    Column(
      name: "paid-online", isRequired: false,
      help: Message(vi: "hồ sơ nộp tiền trực tuyến", en: "dossiers paid online")),
    Column(
      name: "results-in-force", isRequired: false,
      help: Message(
        vi: "kết quả còn hiệu lực tại ngày cuối tháng",
        en: "results still valid on the last day of the month")),
    Column(
      name: "results-digitised", isRequired: false,
      help: Message(vi: "trong số đó, đã số hóa", en: "of these, digitised")),
    Column(
      name: "users", isRequired: false,
      help: Message(vi: "người dùng tính đến cuối tháng", en: "users at the end of the month")),
    Column(
      name: "users-identified", isRequired: false,
      help: Message(
        vi: "người dùng đã định danh thống nhất", en: "users with a unified identity")),
    Column(
      name: "source", isRequired: true,
      help: Message(vi: "nguồn của số liệu", en: "where the figures come from")),
  ]
}
