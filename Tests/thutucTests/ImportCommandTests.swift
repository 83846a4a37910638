import FileSystem
import TestKit
import Testing

/// `thutuc import` as staff call it, in a workspace and without one.
struct ImportCommandTests {
  private static let record = """
    {"ma_thu_tuc":"1.999001","ten_thu_tuc":"Thủ tục ví dụ nhập vào","so_quyet_dinh":"1/QĐ-VD",\
    "cap_thuc_hien":"Cấp xã","linh_vuc":"Hộ tịch","doi_tuong_thuc_hien":"Công dân",\
    "co_quan_thuc_hien":"Sở Ví dụ mới","trinh_tu_thuc_hien":"Bước 1: Công dân nộp hồ sơ.",\
    "cach_thuc_thuc_hien":"Trực tiếp5 Ngày làm việc50,000 VNĐ(Phí ví dụ: 50.000 đồng/hồ sơ)",\
    "thanh_phan_ho_so":"--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn ví dụ1 bản chính",\
    "can_cu_phap_ly":"Luật Hộ tịch60/2014/QH13","ket_qua_xu_ly":"Giấy ví dụMã: KQ.VD.000001"}
    """

  @Test("into the catalogue: the file, what it needs, and a catalogue that lints")
  func intoWorkspace() throws {
    let workspace = try CommandWorkspace()
    try workspace.write(Array(Self.record.utf8), to: "ban-ghi.json")
    let run = try workspace.run(
      "import", "ban-ghi.json", "--register", "--taken", "2026-07-18", "--report", "bao-cao.json")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("ghi mới: 1"))
    let lint = try workspace.run("lint")
    #expect(lint.status == 0, "\(lint.output)")
    let report = try read(workspace.folder("bao-cao.json"), limit: 1 << 20)
    let json = try JSONValue(parsing: report)
    #expect(json["records"]?.integer == 1)
    #expect(json["dropped"]?.integer == 0)
    // Again: nothing to do, and nothing registered twice.
    let again = try workspace.run("import", "ban-ghi.json", "--register", "--taken", "2026-07-18")
    #expect(again.status == 0)
    #expect(again.output.contains("không đổi: 1"))
    #expect(try workspace.run("lint").status == 0)
  }

  @Test("a file that staff have edited keeps their edits and shows what both changed")
  func again() throws {
    let workspace = try CommandWorkspace()
    try workspace.write(Array(Self.record.utf8), to: "a.json")
    #expect(try workspace.run("import", "a.json", "--register").status == 0)
    let found = try workspace.shell("ls catalogue/procedures/*/1.999001.yaml").output
    let path = String(found.split(separator: "\n").first ?? "")
    let old = String(decoding: try read(workspace.folder(path), limit: 1 << 20), as: UTF8.self)
    let edited = old.replacing("5 working-days", with: "4 working-days # đã đối chiếu")
    #expect(edited != old)
    try workspace.write(Array(edited.utf8), to: path)
    let newer = Self.record.replacing("trực tiếp5 Ngày", with: "")
      .replacing("Trực tiếp5 Ngày", with: "Trực tiếp3 Ngày").replacing("50,000", with: "60,000")
      .replacing("50.000", with: "60.000")
    try workspace.write(Array(newer.utf8), to: "b.json")
    let run = try workspace.run("import", "b.json")
    #expect(run.status == 1)
    #expect(run.errors.contains("tệp ghi 4 working-days; Cổng ghi 3 working-days"))
    let merged = String(decoding: try read(workspace.folder(path), limit: 1 << 20), as: UTF8.self)
    #expect(merged.contains("4 working-days # đã đối chiếu"))
    #expect(merged.contains("amount: 60000"))
    // The conflict comes back until it is settled; then the record is silent.
    let second = try workspace.run("import", "b.json")
    #expect(second.status == 1)
    #expect(second.errors.contains("tệp ghi 4 working-days; Cổng ghi 3 working-days"))
    let settled = try workspace.run("import", "b.json", "--settle")
    #expect(settled.status == 0, "\(settled.errors)")
    #expect(settled.output.contains("đã chốt theo tệp: 1"))
    let last = try workspace.run("import", "b.json")
    #expect(last.status == 0)
    #expect(last.output.contains("không đổi: 1"))
    let now = String(decoding: try read(workspace.folder(path), limit: 1 << 20), as: UTF8.self)
    #expect(now == merged)
  }

  @Test("a file goes on in the form it was begun in, and an unchanged record touches nothing")
  func form() throws {
    let workspace = try CommandWorkspace()
    try workspace.write(Array(Self.record.utf8), to: "a.json")
    #expect(
      try workspace.run("import", "a.json", "--register", "--facts", "--taken", "2026-07-18").status
        == 0)
    let path = String(
      try workspace.shell("ls catalogue/procedures/*/1.999001.yaml").output.dropLast())
    let old = try read(workspace.folder(path), limit: 1 << 20)
    #expect(String(decoding: old, as: UTF8.self).contains("depth: facts"))
    let again = try workspace.run("import", "a.json", "--taken", "2026-11-01")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.contains("không đổi: 1"))
    #expect(try read(workspace.folder(path), limit: 1 << 20) == old)
    #expect(try workspace.run("import", "a.json", "--full").status == 0)
    let whole = String(decoding: try read(workspace.folder(path), limit: 1 << 20), as: UTF8.self)
    #expect(!whole.contains("depth: facts"))
    #expect(whole.contains("Công dân nộp hồ sơ"))
  }

  @Test("a file typed by hand has no base: differences are shown again and again, never written")
  func noBase() throws {
    let workspace = try CommandWorkspace()
    try workspace.write(Array(Self.record.utf8), to: "a.json")
    #expect(try workspace.run("import", "a.json", "--register").status == 0)
    let path = String(
      try workspace.shell("ls catalogue/procedures/*/1.999001.yaml").output.dropLast())
    let old = String(decoding: try read(workspace.folder(path), limit: 1 << 20), as: UTF8.self)
    let edited = old.replacing("5 working-days", with: "4 working-days")
    try workspace.write(Array(edited.utf8), to: path)
    #expect(try workspace.shell("rm catalogue/.imported/1.999001.yaml").status == 0)
    for _ in 0..<2 {
      let run = try workspace.run("import", "a.json")
      #expect(run.status == 1)
      #expect(run.errors.contains("tệp ghi 4 working-days; Cổng ghi 5 working-days"))
      let now = String(decoding: try read(workspace.folder(path), limit: 1 << 20), as: UTF8.self)
      #expect(now == edited)
    }
    #expect(try workspace.run("import", "a.json", "--settle").status == 0)
    #expect(try workspace.run("import", "a.json").status == 0)
  }

  @Test("bad records are told one by one, the good ones are written, nothing is half there")
  func badRecords() throws {
    let workspace = try CommandWorkspace()
    let lines = [
      Self.record, "{\"ma_thu_tuc\":\"1.9990", Self.record.replacing("1.999001", with: "1,999002"),
      "{}" + String(repeating: " ", count: 50),
    ]
    try workspace.write(Array(lines.joined(separator: "\n").utf8), to: "nhieu.jsonl")
    try workspace.write(Array("<html><title>Lỗi</title>".utf8), to: "loi.json")
    let run = try workspace.run("import", "nhieu.jsonl", "loi.json", "khong-co.json", "--out", "ra")
    #expect(run.status == 2)
    #expect(run.errors.contains("nhieu.jsonl:2: JSON bị cắt giữa chừng"))
    #expect(run.errors.contains("nhieu.jsonl:3: mã «1,999002» không đúng dạng"))
    #expect(run.errors.contains("nhieu.jsonl:4: không nhận ra"))
    #expect(run.errors.contains("loi.json: đây là một trang HTML «Lỗi»"))
    #expect(run.errors.contains("khong-co.json"))
    let written = try workspace.shell("find ra -name '*.yaml' -path '*1.99*' | sort").output
    #expect(written == "ra/.imported/1.999001.yaml\nra/ho-tich/1.999001.yaml\n")
    #expect(try workspace.shell("find ra -name '*.tmp'").output == "")
  }

  @Test("a line of a hundred megabytes is refused by its length, its neighbours are read")
  func hugeLine() throws {
    let workspace = try CommandWorkspace()
    try workspace.write(Array((Self.record + "\n").utf8), to: "to.jsonl")
    let made = try workspace.shell(
      "head -c 104857600 /dev/zero | tr '\\0' 'x' >> to.jsonl && echo >> to.jsonl")
    #expect(made.status == 0)
    let run = try workspace.run("import", "to.jsonl", "--out", "ra")
    #expect(run.status == 1)
    #expect(run.errors.contains("to.jsonl:2: bản ghi dài 100 MB trên một dòng"))
    #expect(run.output.contains("ghi mới: 1"))
  }

  @Test("without a workspace a folder is asked for; measuring writes nothing")
  func nowhere() throws {
    let folder = try TemporaryDirectory()
    try writeAtomically(Array(Self.record.utf8), to: folder("a.json"))
    let run = try ProcessRun([ProcessRun.binary, "import", "a.json"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("--out"))
    let measured = try ProcessRun(
      [ProcessRun.binary, "import", "a.json", "--measure"], in: folder.path)
    #expect(measured.status == 0)
    #expect(measured.output.contains("chỉ đo: 1"))
    #expect(try names(in: folder.path) == ["a.json"])
  }
}
