/// A small valid workspace, and procedures to add to it.
package enum ExampleWorkspace {
  /// A procedure file of which nothing is wrong; `changes` replaces one line by its key, or adds it.
  package static func procedure(_ code: String, field: String = "ho-tich", _ changes: String...) -> String {
    var lines = """
      code: "\(code)"
      name: Thủ tục ví dụ
      kind: public
      issuer: bo-vi-du
      field: \(field)
      level: [commune]
      subjects: [cong-dan]
      status: in-force
      announcements: {instrument: 1/QĐ-VD}
      authorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa}
      boundary: free
      online: {level: full}
      channels: [in-person, online, post]
      time-limit: 5 working-days
      fees: none
      conditions: none
      cases: {documents: {paper: to-khai, originals: 1}}
      steps: {id: nop, actor: applicant, action: submit}
      results: {paper: giay-khai-sinh, code: KQ.1}
      legal-basis: 60/2014/QH13
      """.split(separator: "\n").map(String.init)
    for change in changes {
      let key = change.split(separator: ":")[0] + ":"
      if let index = lines.firstIndex(where: { $0.hasPrefix(key) }) {
        lines[index] = change
      } else {
        lines.append(change)
      }
    }
    return "-- catalogue/procedures/\(field)/\(code).yaml --\n" + lines.joined(separator: "\n") + "\n"
  }

  /// The files of the workspace, one procedure among them.
  package static let archive = """
    -- thutuc.yaml --
    title: Danh mục ví dụ
    place: ha-noi
    -- catalogue/registries/agencies.yaml --
    bo-vi-du: {name: Bộ Ví dụ, level: central}
    ubnd-cap-xa: {name: Ủy ban nhân dân cấp xã, kind: class, level: commune}
    -- catalogue/registries/fields.yaml --
    ho-tich: {name: Hộ tịch}
    dat-dai: {name: Đất đai}
    -- catalogue/registries/subjects.yaml --
    cong-dan: {name: Công dân}
    -- catalogue/registries/places.yaml --
    ha-noi: {name: Hà Nội, kind: province}
    -- catalogue/registries/papers.yaml --
    to-khai: {name: Tờ khai, kind: form, forms: {file: to-khai.docx}}
    giay-khai-sinh: {name: Giấy khai sinh, kind: certificate}
    -- catalogue/registries/instruments/luat.yaml --
    60/2014/QH13: {title: Luật Hộ tịch, kind: law}
    1/QĐ-VD: {kind: decision, issued: 2026-01-05}
    -- catalogue/forms/to-khai.docx --
    mẫu
    -- catalogue/procedures/ho-tich/1.000001.yaml --

    """.replacing(
      "-- catalogue/procedures/ho-tich/1.000001.yaml --\n", with: procedure("1.000001"))
}
