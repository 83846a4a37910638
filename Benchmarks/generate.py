#!/usr/bin/env python3
"""Write a synthetic workspace: N procedures and the registries they refer to.

    generate.py --out DIR -n 10000 [--seed S] [--change K]

The text of procedure i depends on the seed and on i alone, so the first 2,000
of a 10,000-file workspace are those of a 2,000-file one; the registries depend
on the seed alone. --change K alters one value (a time limit, or the number of
sets) in K files spread over the catalogue, for tests of the diff.

Nothing here describes a real procedure, office or act: numbers are drawn at
random in the shape of real ones. What real catalogues are full of is drawn at
about the rate it has there: certified copies, vague papers, papers a database
holds, fees and limits left open, consultations without a deadline, wording of
abolished levels, decomposed Unicode.
"""
import argparse
import datetime
import os
import random
import re
import sys
import unicodedata

HEADER = "# Ví dụ tổng hợp để đo, không phải thủ tục thật"
PLACE, AREA, HDND = "thanh-pho-vi-du", "vung-kho-khan", "hdnd-cap-tinh"
DESK, CITY, COMMUNE = "trung-tam-phuc-vu-hanh-chinh-cong", "ubnd-cap-tinh", "ubnd-cap-xa"
LOCAL_OFFICES = {"cu-tru": "cong-an-cap-xa", "quan-ly-xuat-nhap-canh": "cong-an-cap-xa", "thue": "thue-co-so"}
OFFICIALS = "can-bo-cong-chuc-vien-chuc"

# --------------------------------------------------------------------------
# Vocabulary

# field | code | ministry | department (or -) | objects of its procedures
FIELDS = """
Hộ tịch|HT|Bộ Tư pháp|Sở Tư pháp|khai sinh;khai tử;kết hôn;giám hộ;nhận cha, mẹ, con;cải chính hộ tịch;tình trạng hôn nhân
Nuôi con nuôi|CN|Bộ Tư pháp|Sở Tư pháp|nuôi con nuôi trong nước;nuôi con nuôi có yếu tố nước ngoài;tổ chức con nuôi nước ngoài
Công chứng|CC|Bộ Tư pháp|Sở Tư pháp|văn phòng công chứng;công chứng viên;tập sự hành nghề công chứng
Cư trú|CT|Bộ Công an|-|thường trú;tạm trú;lưu trú;thông tin về cư trú;tạm vắng
Quản lý xuất nhập cảnh|XC|Bộ Công an|-|hộ chiếu phổ thông;giấy thông hành;thẻ tạm trú cho người nước ngoài;thị thực điện tử
Đất đai|DD|Bộ Nông nghiệp và Môi trường|Sở Nông nghiệp và Môi trường|giấy chứng nhận quyền sử dụng đất;biến động đất đai;tách thửa, hợp thửa;chuyển mục đích sử dụng đất;thuê đất trả tiền hằng năm;thế chấp quyền sử dụng đất
Môi trường|MT|Bộ Nông nghiệp và Môi trường|Sở Nông nghiệp và Môi trường|giấy phép môi trường;báo cáo đánh giá tác động môi trường;phương án cải tạo, phục hồi môi trường;nguồn thải chất thải nguy hại
Thủy lợi|TL|Bộ Nông nghiệp và Môi trường|Sở Nông nghiệp và Môi trường|hoạt động trong phạm vi bảo vệ công trình thủy lợi;quy trình vận hành hồ chứa nước;phương án ứng phó thiên tai
Thú y|TY|Bộ Nông nghiệp và Môi trường|Sở Nông nghiệp và Môi trường|chứng chỉ hành nghề thú y;cơ sở an toàn dịch bệnh động vật;vận chuyển động vật trên cạn
Nhà ở và công sở|NO|Bộ Xây dựng|Sở Xây dựng|nhà ở xã hội;nhà ở công vụ;hợp đồng thuê nhà ở cũ;quyền sở hữu nhà ở của tổ chức nước ngoài
Hoạt động xây dựng|XD|Bộ Xây dựng|Sở Xây dựng|giấy phép xây dựng nhà ở riêng lẻ;chứng chỉ năng lực hoạt động xây dựng;báo cáo nghiên cứu khả thi;công trình tín ngưỡng
Đường bộ|DB|Bộ Xây dựng|Sở Xây dựng|giấy phép lái xe;phù hiệu xe vận tải;đấu nối vào đường đang khai thác;lưu hành xe quá khổ giới hạn
Đường thủy nội địa|DT|Bộ Xây dựng|Sở Xây dựng|bến thủy nội địa;phương tiện thủy nội địa;luồng đường thủy chuyên dùng
Thành lập và hoạt động doanh nghiệp|DN|Bộ Tài chính|Sở Tài chính|công ty trách nhiệm hữu hạn;công ty cổ phần;hộ kinh doanh;chi nhánh, văn phòng đại diện;doanh nghiệp tư nhân
Thuế|TH|Bộ Tài chính|-|mã số thuế cá nhân;hoàn thuế giá trị gia tăng;miễn, giảm thuế;hóa đơn điện tử
Bảo trợ xã hội|BT|Bộ Y tế|Sở Y tế|trợ cấp xã hội hằng tháng;mức độ khuyết tật;chi phí mai táng;cơ sở trợ giúp xã hội
Khám bệnh, chữa bệnh|KB|Bộ Y tế|Sở Y tế|giấy phép hành nghề khám bệnh;giấy phép hoạt động phòng khám;danh mục kỹ thuật;khám sức khỏe lái xe
Dược phẩm|DP|Bộ Y tế|Sở Y tế|chứng chỉ hành nghề dược;cơ sở bán lẻ thuốc;nhập khẩu thuốc cho nhu cầu điều trị
Việc làm|VL|Bộ Nội vụ|Sở Nội vụ|giấy phép lao động cho người nước ngoài;trợ cấp thất nghiệp;dịch vụ việc làm;vay vốn tạo việc làm
Người có công|NC|Bộ Nội vụ|Sở Nội vụ|trợ cấp một lần cho thân nhân;thương binh;hỗ trợ cải thiện nhà ở cho người có công;thăm viếng mộ liệt sĩ
Giáo dục mầm non|GD|Bộ Giáo dục và Đào tạo|Sở Giáo dục và Đào tạo|trường mầm non tư thục;nhóm trẻ độc lập;hỗ trợ ăn trưa cho trẻ em
Văn bằng, chứng chỉ|VB|Bộ Giáo dục và Đào tạo|Sở Giáo dục và Đào tạo|bản sao văn bằng từ sổ gốc;văn bằng do nước ngoài cấp;nội dung văn bằng
Lưu thông hàng hóa|LT|Bộ Công Thương|Sở Công Thương|bán lẻ rượu;kinh doanh xăng dầu;bán buôn thuốc lá;cơ sở bán lẻ của doanh nghiệp nước ngoài
Điện lực|DL|Bộ Công Thương|Sở Công Thương|giấy phép hoạt động điện lực;kiểm tra viên điện lực;phương án giá bán lẻ điện
Hoạt động khoa học và công nghệ|KH|Bộ Khoa học và Công nghệ|Sở Khoa học và Công nghệ|tổ chức khoa học và công nghệ;hợp đồng chuyển giao công nghệ;nhiệm vụ khoa học cấp tỉnh
Viễn thông|VT|Bộ Khoa học và Công nghệ|Sở Khoa học và Công nghệ|giấy phép thiết lập mạng nội bộ;điểm cung cấp dịch vụ internet;trạm phát sóng
Di sản văn hóa|DS|Bộ Văn hóa, Thể thao và Du lịch|Sở Văn hóa và Thể thao|di tích cấp tỉnh;di vật, cổ vật;hành nghề tu bổ di tích
Lữ hành|LH|Bộ Văn hóa, Thể thao và Du lịch|Sở Du lịch|dịch vụ lữ hành nội địa;thẻ hướng dẫn viên du lịch;khu du lịch cấp tỉnh
""".strip().splitlines()

VERBS = ["Đăng ký", "Đăng ký lại", "Cấp mới", "Cấp lại", "Cấp đổi", "Gia hạn", "Điều chỉnh", "Thu hồi", "Xác nhận",
         "Phê duyệt", "Thẩm định", "Công nhận", "Chấm dứt", "Thông báo thay đổi", "Chuyển nhượng", "Giải quyết"]
TAILS = ["", "", "", " có yếu tố nước ngoài", " cho tổ chức trong nước", " đối với hộ gia đình, cá nhân",
         " thuộc thẩm quyền của Ủy ban nhân dân cấp tỉnh", " thuộc thẩm quyền của Ủy ban nhân dân cấp xã",
         " lần đầu", " do bị mất, bị hư hỏng", " khi thay đổi thông tin", " tại khu vực biên giới",
         " theo hình thức trực tuyến", " cho người chưa thành niên", " trong trường hợp đặc biệt"]

# papers that many procedures ask for: name | kind | database that holds it
COMMON_PAPERS = """
Giấy tờ tùy thân|identity|csdl-dan-cu
Thẻ căn cước|identity|csdl-dan-cu
Chứng minh nhân dân|identity|-
Hộ chiếu nước ngoài|identity|-
Sổ hộ khẩu|confirmation|-
Giấy tờ chứng minh nơi cư trú|confirmation|csdl-dan-cu
Giấy khai sinh|certificate|csdl-ho-tich
Trích lục khai tử|certificate|csdl-ho-tich
Giấy chứng nhận kết hôn|certificate|csdl-ho-tich
Giấy xác nhận tình trạng hôn nhân|confirmation|csdl-ho-tich
Giấy chứng nhận quyền sử dụng đất|certificate|csdl-dat-dai
Trích lục bản đồ địa chính|confirmation|csdl-dat-dai
Giấy chứng nhận đăng ký doanh nghiệp|certificate|csdl-doanh-nghiep
Giấy chứng nhận đăng ký hộ kinh doanh|certificate|csdl-doanh-nghiep
Điều lệ công ty|own|-
Danh sách thành viên góp vốn|own|-
Thẻ bảo hiểm y tế|certificate|csdl-bao-hiem
Sổ bảo hiểm xã hội|certificate|csdl-bao-hiem
Phiếu lý lịch tư pháp|confirmation|csdl-ly-lich-tu-phap
Giấy phép lái xe|licence|csdl-giay-phep-lai-xe
Giấy đăng ký xe|certificate|csdl-giay-phep-lai-xe
Giấy khám sức khỏe|certificate|-
Giấy chứng sinh|certificate|-
Văn bản ủy quyền|own|-
Hợp đồng thuê nhà|own|-
Hợp đồng lao động|own|-
Bằng tốt nghiệp|certificate|-
Chứng chỉ bồi dưỡng nghiệp vụ|certificate|-
Giấy xác nhận hộ nghèo|confirmation|csdl-an-sinh
Giấy xác nhận khuyết tật|confirmation|csdl-an-sinh
Quyết định của Tòa án|decision|-
Biên bản họp gia đình|own|-
Biên bản kiểm tra hiện trường|confirmation|-
Chứng từ nộp lệ phí|confirmation|csdl-thue
Thông báo nghĩa vụ tài chính|notice|csdl-thue
Bản vẽ hoàn công|own|-
Bản đồ khu vực|own|-
Ảnh chân dung|own|-
Báo cáo tài chính đã kiểm toán|own|-
Phương án sản xuất, kinh doanh|own|-
Thuyết minh kỹ thuật|own|-
Danh sách nhân sự chuyên môn|own|-
Bản cam kết thực hiện|own|-
Hồ sơ năng lực của tổ chức|own|-
Văn bản đồng ý của người đại diện|own|-
Giấy giới thiệu|own|-
""".strip().splitlines()

# what real records ask for without saying what it is
VAGUE_PAPERS = ["Giấy tờ khác có liên quan theo quy định của pháp luật", "Các tài liệu chứng minh khác (nếu có)",
                "Giấy tờ hợp lệ chứng minh điều kiện nêu trên", "Văn bản của cơ quan có thẩm quyền",
                "Hồ sơ, tài liệu liên quan đến nội dung đề nghị", "Một trong các giấy tờ tương đương khác",
                "Bản sao có công chứng các giấy tờ cần thiết", "Giấy tờ chứng minh theo hướng dẫn của cơ quan tiếp nhận"]
DATABASES = """
csdl-dan-cu|Cơ sở dữ liệu quốc gia về dân cư|Bộ Công an
csdl-ho-tich|Cơ sở dữ liệu hộ tịch điện tử|Bộ Tư pháp
csdl-dat-dai|Cơ sở dữ liệu quốc gia về đất đai|Bộ Nông nghiệp và Môi trường
csdl-doanh-nghiep|Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp|Bộ Tài chính
csdl-bao-hiem|Cơ sở dữ liệu quốc gia về bảo hiểm|Bộ Tài chính
csdl-thue|Cơ sở dữ liệu về quản lý thuế|Bộ Tài chính
csdl-ly-lich-tu-phap|Cơ sở dữ liệu lý lịch tư pháp|Bộ Công an
csdl-giay-phep-lai-xe|Cơ sở dữ liệu giấy phép lái xe|Bộ Công an
csdl-an-sinh|Cơ sở dữ liệu an sinh xã hội|Bộ Y tế
""".strip().splitlines()
SUBJECTS = """
cong-dan-viet-nam|Công dân Việt Nam|citizen|
nguoi-viet-nam-dinh-cu-o-nuoc-ngoai|Người Việt Nam định cư ở nước ngoài|citizen|
nguoi-nuoc-ngoai|Người nước ngoài|citizen|
doanh-nghiep|Doanh nghiệp|business|
hop-tac-xa|Hợp tác xã|business|
to-chuc-khac|Tổ chức (không bao gồm doanh nghiệp, hợp tác xã)|business|
can-bo-cong-chuc-vien-chuc|Cán bộ, công chức, viên chức|official|
ho-ngheo|Người thuộc hộ nghèo|citizen|group
nguoi-co-cong|Người có công với cách mạng|citizen|group
nguoi-khuyet-tat|Người khuyết tật|citizen|group
tre-em|Trẻ em|citizen|group
""".strip().splitlines()
CASES = ["Trường hợp chung", "Trường hợp nộp qua người được ủy quyền", "Trường hợp có yếu tố nước ngoài",
         "Trường hợp giấy tờ bị mất", "Trường hợp thay đổi thông tin", "Trường hợp tổ chức được chia, tách, hợp nhất",
         "Trường hợp thuộc diện ưu tiên", "Trường hợp đề nghị lần đầu", "Trường hợp đề nghị lại"]
CONDITIONS = ["Có đủ năng lực hành vi dân sự theo quy định của pháp luật về dân sự",
              "Không thuộc trường hợp đang bị truy cứu trách nhiệm hình sự hoặc đang chấp hành án",
              "Có địa điểm hoạt động ổn định, phù hợp với quy hoạch được duyệt",
              "Có trang thiết bị phù hợp với quy mô hoạt động và các điều kiện cần thiết khác",
              "Người phụ trách chuyên môn có ít nhất ba năm kinh nghiệm trong lĩnh vực đề nghị",
              "Vốn pháp định không thấp hơn mức do Chính phủ quy định tại thời điểm đề nghị",
              "Đã hoàn thành nghĩa vụ tài chính đối với Nhà nước đến thời điểm nộp hồ sơ",
              "Có phương án khả thi được cơ quan có thẩm quyền chấp thuận",
              "Bảo đảm yêu cầu về phòng cháy, chữa cháy và vệ sinh môi trường",
              "Phù hợp với quy hoạch sử dụng đất của cấp huyện đã được phê duyệt"]
CONDITION_KINDS = ["eligibility", "exclusion", "premises", "technical", "personnel", "financial", "administrative",
                   "business", "technical", "other"]
WHENS = ["thuộc diện phải nộp theo quy định", "người nộp không cư trú tại nơi đăng ký", "hồ sơ nộp lần đầu",
         "có thay đổi so với lần cấp trước", "người được ủy quyền nộp thay", "diện tích từ 500 m2 trở lên",
         "giấy tờ do cơ quan nước ngoài cấp", "cần lấy ý kiến cơ quan có liên quan"]
FEE_NAMES = [("le-phi", "Lệ phí", "charge"), ("phi-tham-dinh", "Phí thẩm định", "fee"),
             ("phi-khai-thac", "Phí khai thác và sử dụng tài liệu", "fee"), ("gia-dich-vu", "Giá dịch vụ đo đạc", "price")]
FEE_SILENT = ["Miễn phí", "0", "Theo quy định của Luật Phí và lệ phí", "Miễn phí (Không quy định)",
              "Mức thu do Hội đồng nhân dân cấp tỉnh quyết định", "Theo Thông tư của Bộ Tài chính"]

# prose: who, does what, with what, how
WHO = ["Bộ phận tiếp nhận và trả kết quả", "Công chức chuyên môn", "Cơ quan tiếp nhận hồ sơ", "Người nộp hồ sơ",
       "Trung tâm Phục vụ hành chính công", "Lãnh đạo cơ quan có thẩm quyền", "Phòng chuyên môn được phân công",
       "Cơ quan phối hợp", "Tổ chức, cá nhân có yêu cầu", "Ủy ban nhân dân cấp xã", "Hội đồng thẩm định",
       "Phòng Tư pháp cấp huyện"]
DOES = ["kiểm tra tính đầy đủ và hợp lệ của", "đối chiếu với dữ liệu gốc và ghi nhận", "lập phiếu hướng dẫn bổ sung",
        "chuyển đến đơn vị được giao xử lý", "thẩm tra, xác minh nội dung của", "cập nhật vào hệ thống thông tin",
        "trình người có thẩm quyền xem xét", "xin ý kiến bằng văn bản về", "sao chụp và lưu trữ", "niêm yết công khai",
        "trả lời bằng văn bản về", "số hóa, ký số và lưu vào kho dữ liệu"]
WHAT = ["toàn bộ hồ sơ do người yêu cầu nộp hoặc xuất trình", "các giấy tờ kèm theo đơn", "bản khai và ảnh chụp",
        "kết quả thẩm định", "phương án do tổ chức đề nghị", "nội dung thay đổi so với lần cấp trước",
        "thông tin về chủ hồ sơ", "biên bản kiểm tra thực tế", "dự thảo quyết định kèm tờ trình",
        "sổ hộ khẩu và chứng minh nhân dân của người yêu cầu", "hồ sơ địa chính của thửa đất"]
HOW = ["trong thời hạn quy định", "ngay trong ngày làm việc hoặc ngày làm việc tiếp theo nếu nhận sau 15 giờ",
       "qua Cổng Dịch vụ công quốc gia", "bằng văn bản và nêu rõ lý do", "theo mẫu ban hành kèm theo Thông tư",
       "và thu phí, lệ phí theo quy định", "khi cần thiết thì mời người yêu cầu đến làm việc",
       "theo quy chế phối hợp giữa các cơ quan", "và gửi kết quả qua dịch vụ bưu chính công ích",
       "đồng thời thông báo cho người yêu cầu biết", "đối với hồ sơ đủ điều kiện theo quy định của pháp luật hiện hành"]
ASIDES = ["Trường hợp hồ sơ chưa đầy đủ thì hướng dẫn bổ sung một lần, nêu rõ từng loại giấy tờ còn thiếu.",
          "Trường hợp từ chối giải quyết phải thông báo bằng văn bản và nêu rõ lý do.",
          "Giấy tờ do cơ quan nước ngoài cấp phải được hợp pháp hóa lãnh sự và dịch ra tiếng Việt.",
          "Thời gian chờ bổ sung hồ sơ không tính vào thời hạn giải quyết.",
          "Người nộp hồ sơ trực tuyến xuất trình bản chính khi nhận kết quả.",
          "Bản sao điện tử có chứng thực có giá trị như bản chính.",
          "Không yêu cầu nộp giấy tờ nếu thông tin đã có trong cơ sở dữ liệu quốc gia.",
          "Cơ quan giải quyết có thể yêu cầu cung cấp thêm các giấy tờ cần thiết khác."]

# action | id | role of the actor | words
INNER_STEPS = [("transfer", "chuyen", "desk"), ("assign", "phan-cong", "office"), ("check", "tham-tra", "office"),
               ("consult", "lay-y-kien", "office"), ("inspect", "kiem-tra-thuc-te", "office"),
               ("assess", "tham-dinh", "office"), ("meet", "hop-hoi-dong", "office"),
               ("post-notice", "niem-yet", "office"), ("draft", "du-thao", "office"),
               ("approve", "phe-duyet", "decider"), ("sign", "ky", "decider"), ("register", "ghi-so", "office")]

# --------------------------------------------------------------------------
# YAML, as the format wants it typed: text is never inside { } or [ ].


class Text(str):
    """Words for a reader: on their own line, quoted where YAML would misread them."""


class Paragraphs(list):
    """Longer text under a |."""


class Rows(list):
    """A list of elements, each a mapping (a list of pairs) or a scalar."""


class Keys(list):
    """A mapping: (key, value) pairs."""


def slug(text):
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in text if not unicodedata.combining(c))).strip("-")


def code(text):
    return f'"{text}"'


MISREAD = re.compile(r"""[-?:,\[\]{}#&*!|>'"%@` ]|[0-9.+-][0-9.,:_+-]*$|0[xo]|.*(: | #)|.*[: ]$"""
                     r"""|(?:yes|no|on|off|y|n|true|false|null|~)$""", re.I)


def scalar(value):
    if isinstance(value, Text) and MISREAD.match(value):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)


def flow(value):
    """The one-line form, or None where text is inside."""
    if isinstance(value, (Text, Paragraphs, Rows)):
        return None
    if isinstance(value, Keys):
        inner = [(key, flow(part)) for key, part in value]
        if any(part is None for _, part in inner):
            return None
        return "{" + ", ".join(f"{key}: {part}" for key, part in inner) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(str(part) for part in value) + "]"
    return str(value)


def write_pair(out, pad, key, value, lead=None):
    start = f"{lead if lead is not None else pad}{key}:"
    if isinstance(value, Paragraphs):
        out.append(start + " |")
        out.extend(f"{pad}  {line}" for line in value)
    elif isinstance(value, Rows):
        out.append(start)
        for row in value:
            write_item(out, pad + "  ", row)
    elif isinstance(value, Text):
        out.append(f"{start} {scalar(value)}")
    else:
        line = flow(value)
        if line is not None and (not isinstance(value, Keys) or len(line) < 110):
            out.append(f"{start} {line}")
        else:
            out.append(start)
            for inner, part in value:
                write_pair(out, pad + "  ", inner, part)


def write_item(out, pad, row):
    if not isinstance(row, Keys):
        out.append(f"{pad}- {scalar(row)}")
        return
    line = flow(row)
    if line is not None and len(row) > 1 and len(line) < 110:
        out.append(f"{pad}- {line}")
        return
    for place, (key, value) in enumerate(row):
        write_pair(out, pad + "  ", key, value, lead=pad + ("- " if place == 0 else "  "))


def render(pairs):
    out = [HEADER]
    for key, value in pairs:
        write_pair(out, "", key, value)
    return "\n".join(out) + "\n"


def duration(amount, unit):
    return f"{amount} {unit}" if amount != 1 else f"1 {unit[:-1]}"


def one_or_list(values):
    return values[0] if len(values) == 1 else list(values)


# --------------------------------------------------------------------------
# Registries


class Instrument:
    def __init__(self, number, kind, issuer, issued, title):
        self.number, self.kind, self.issuer, self.issued, self.title = number, kind, issuer, issued, title
        self.repealed_by, self.repealed_on, self.repeals, self.amends = None, None, [], []
        self.effective = issued + datetime.timedelta(days=45 if kind != "decision" else 0)


class Field:
    def __init__(self, line):
        self.name, self.code, ministry, department, objects = line.split("|")
        self.id, self.ministry_name, self.ministry = slug(self.name), ministry, slug(ministry)
        self.department = None if department == "-" else slug(department)
        self.department_name = department
        self.objects = objects.split(";")


class Registries:
    """Everything a procedure may refer to; a function of the seed alone."""

    def __init__(self, seed):
        self.seed = seed
        random_ = random.Random(f"registries of {seed}")
        self.fields = [Field(line) for line in FIELDS]
        self.ministries = sorted({(field.ministry, field.ministry_name) for field in self.fields})
        self.departments = sorted({(f.department, f.department_name) for f in self.fields if f.department})
        self.make_instruments(random_)
        self.make_papers(random_)

    def make_instruments(self, random_):
        used, made = set(), []

        def make(kind, issuer, first_year, last_year, shape, title):
            while True:
                day = datetime.date(random_.randint(first_year, last_year), random_.randint(1, 12), random_.randint(1, 28))
                number = shape(random_.randint(1, 400), day)
                if day < datetime.date(2026, 3, 1) and number not in used:
                    used.add(number)
                    made.append(Instrument(number, kind, issuer, day, title))
                    return made[-1]

        def assembly(day):
            return 13 if day < datetime.date(2016, 7, 1) else 14 if day < datetime.date(2021, 7, 1) else 15

        def repeal(pool):
            for old in pool[:: max(2, len(pool) // 3)]:
                later = [new for new in pool if new.issued > old.issued and not new.repealed_by and new is not old]
                if later and not old.repeals:
                    new = random_.choice(later)
                    old.repealed_by, old.repealed_on = new, new.effective
                    new.repeals.append(old)

        laws_of_ministry, self.announcing = {}, {}
        for ministry, name in self.ministries:
            short = "".join(word[0].upper() for word in name.split() if word != "và")
            laws_of_ministry[ministry] = [
                make("law", "quoc-hoi", 2012, 2025, lambda n, d: f"{n % 90 + 10}/{d.year}/QH{assembly(d)}",
                     f"Luật ví dụ số {k + 1} thuộc ngành của {name}") for k in range(4)]
            self.announcing[ministry] = sorted(
                (make("decision", ministry, 2022, 2025, lambda n, d, s=short: f"{n * 9 + d.month}/QĐ-{s}",
                      f"Quyết định ví dụ về việc công bố thủ tục hành chính thuộc phạm vi quản lý của {name}")
                 for _ in range(16)), key=lambda i: i.issued)
            for field in (f for f in self.fields if f.ministry == ministry):
                field.laws = laws_of_ministry[ministry]
                field.decrees = [make("decree", "chinh-phu", 2013, 2025, lambda n, d: f"{n}/{d.year}/NĐ-CP",
                                      f"Nghị định ví dụ quy định chi tiết về {field.name.lower()}, phần {k + 1}")
                                 for k in range(8)]
                field.circulars = [make("circular", ministry, 2013, 2025,
                                        lambda n, d, s=short: f"{n % 99 + 1:02d}/{d.year}/TT-{s}",
                                        f"Thông tư ví dụ hướng dẫn về {field.name.lower()}, phần {k + 1}")
                                   for k in range(12)]
                repeal(field.decrees)
                repeal(field.circulars)
                alive = [decree for decree in field.decrees if not decree.repealed_by]
                newest = max(alive, key=lambda i: i.issued)
                newest.amends = [min(alive, key=lambda i: i.issued)] if len(alive) > 1 else []
        self.city_resolutions = [make("resolution", HDND, 2018, 2025, lambda n, d: f"{n}/{d.year}/NQ-HĐND",
                                      "Nghị quyết ví dụ về mức thu phí, lệ phí trên địa bàn thành phố")
                                 for _ in range(20)]
        self.city_announcing = sorted((make("decision", CITY, 2022, 2025, lambda n, d: f"{n * 13 + d.month}/QĐ-UBND",
                                            "Quyết định ví dụ về việc công bố danh mục thủ tục hành chính nội bộ")
                                       for _ in range(24)), key=lambda i: i.issued)
        self.data_decree = make("decree", "chinh-phu", 2025, 2025, lambda n, d: f"{n}/{d.year}/NĐ-CP",
                                "Nghị định ví dụ về khai thác dữ liệu thay cho giấy tờ")
        self.instruments = made

    def make_papers(self, random_):
        self.papers, self.common = {}, []
        for line in COMMON_PAPERS:
            name, kind, database = line.split("|")
            paper = Keys([("name", Text(name)), ("kind", kind)])
            if database != "-":
                paper.append(("held-by", Rows([Keys([("database", database), ("from", "2025-07-01"),
                                                     ("basis", self.data_decree.number)])])))
            elif kind == "confirmation":
                paper.append(("confirmed-by", "commune"))
            if name == "Sổ hộ khẩu":
                paper.append(("until", "2022-12-31"))
                paper.append(("ended-by", self.data_decree.number))
            self.papers[slug(name)] = paper
            self.common.append((slug(name), kind, None if database == "-" else database))
        self.papers["phieu-hen-tra-ket-qua"] = Keys([("name", Text("Giấy tiếp nhận hồ sơ và hẹn trả kết quả")),
                                                     ("kind", "notice")])
        self.forms = {}
        for field in self.fields:
            field.forms, field.results = {}, {}
            for object_ in field.objects:
                field.forms[object_], field.results[object_] = [], []
                short = slug(object_)
                for number, word in enumerate(("Đơn đề nghị giải quyết", "Tờ khai điện tử về", "Bản thuyết minh về"), 1):
                    identity = f"{('don', 'to-khai-dien-tu', 'thuyet-minh')[number - 1]}-{short}"
                    file = f"{field.code.lower()}-{short}-mau-{number:02d}.rtf"
                    form = Keys([("file", file)])
                    if random_.random() < 0.8:
                        form.append(("number", Text(f"Mẫu số {number:02d}")))
                        form.append(("basis", random_.choice(field.circulars).number))
                    self.forms[file] = f"{word} {object_}"
                    self.papers[identity] = Keys([("name", Text(f"{word} {object_}")), ("kind", "form"),
                                                  ("forms", Rows([form]))])
                    field.forms[object_].append(identity)
                for word, kind in (("Giấy chứng nhận", "certificate"), ("Quyết định", "decision"), ("Giấy phép", "licence")):
                    identity = f"{slug(word)}-ve-{short}"
                    paper = Keys([("name", Text(f"{word} về {object_}")), ("kind", kind)])
                    if random_.random() < 0.5:
                        paper.append(("issued-by", field.department or field.ministry))
                    self.papers[identity] = paper
                    field.results[object_].append(identity)

    def files(self):
        yield "thutuc.yaml", render([("title", Text("Danh mục thủ tục ví dụ để đo hiệu năng")), ("place", PLACE),
                                     ("languages", ["vi", "en"]), ("base-url", "https://thutuc.example.invalid"),
                                     ("plans", ["kh-vi-du"])])
        yield "reviews/plans/kh-vi-du.yaml", render([
            ("id", "kh-vi-du"), ("number", "9999/KH-UBND"), ("issuer", CITY), ("issued", "2024-01-15"),
            ("title", Text("Kế hoạch ví dụ về rà soát, đơn giản hóa thủ tục hành chính, dùng để đo")),
            ("title-status", "verified"), ("from", "2024-01-15"), ("until", "2026-12-31"),
            ("scope", Keys([("kind", ["public", "internal-between", "internal-within"])])),
            ("profiles", ["procedure-review", "business-regulation", "internal-procedures"]),
            ("targets", Rows([Keys([("id", "thoi-gian-20"), ("until", "2026-12-31"), ("measure", "time-cut"),
                                    ("at-least", "20%"), ("source-status", "reported")])]))])
        for name, entries in (("agencies", self.agency_entries()), ("fields", self.field_entries()),
                              ("subjects", self.subject_entries()), ("places", self.place_entries()),
                              ("papers", self.papers.items()), ("databases", self.database_entries())):
            yield f"catalogue/registries/{name}.yaml", render(entries)
        for kind in ("law", "decree", "circular", "resolution", "decision", "plan"):
            yield f"catalogue/registries/instruments/{kind}.yaml", render(self.instrument_entries(kind))
        for file, title in self.forms.items():
            escaped = "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in f"{HEADER[2:]}. {title}")
            yield f"catalogue/forms/{file}", "{\\rtf1\\ansi " + escaped + "\\par}\n"

    def agency_entries(self):
        for identity, name in (("quoc-hoi", "Quốc hội"), ("chinh-phu", "Chính phủ")):
            yield identity, Keys([("name", Text(name)), ("level", "central"), ("kind", "body")])
        for number, (identity, name) in enumerate(self.ministries, 1):
            yield identity, Keys([("name", Text(name)), ("level", "central"), ("kind", "body"), ("code", f"G{number:02d}")])
        for identity, name, level in ((CITY, "Ủy ban nhân dân cấp tỉnh", "province"),
                                      (HDND, "Hội đồng nhân dân cấp tỉnh", "province"),
                                      (COMMUNE, "Ủy ban nhân dân cấp xã", "commune"),
                                      (DESK, "Trung tâm Phục vụ hành chính công", "commune"),
                                      ("cong-an-cap-xa", "Công an cấp xã", "commune"),
                                      ("thue-co-so", "Thuế cơ sở", "commune"),
                                      ("co-quan-lien-quan", "Cơ quan có liên quan", "province")):
            yield identity, Keys([("name", Text(name)), ("level", level), ("kind", "class")])
        for identity, name in self.departments:
            yield identity, Keys([("name", Text(name)), ("level", "province"), ("kind", "class"), ("parent", CITY)])
        for number in range(1, 31):
            yield f"ubnd-phuong-vi-du-{number:02d}", Keys([
                ("name", Text(f"Ủy ban nhân dân phường Ví dụ {number:02d}")), ("level", "commune"), ("kind", "body"),
                ("parent", COMMUNE), ("place", f"phuong-vi-du-{number:02d}"),
                ("addresses", Rows([Keys([("text", Text(f"Số {number} phố Ví dụ, phường Ví dụ {number:02d}")),
                                          ("phone", code(f"000 000 {number:04d}")),
                                          ("hours", Text("Sáng từ 8h đến 11h30, chiều từ 13h30 đến 17h"))])]))])

    def field_entries(self):
        for number, field in enumerate(self.fields, 1):
            yield field.id, Keys([("name", Text(field.name)), ("code", f"LV-{field.code}{number:02d}"),
                                  ("agency", field.department or field.ministry)])

    def subject_entries(self):
        for line in SUBJECTS:
            identity, name, who, kind = line.split("|")
            entry = Keys([("name", Text(name)), ("who", who)])
            if kind:
                entry += [("kind", kind), ("part-of", "cong-dan-viet-nam")]
            yield identity, entry

    def place_entries(self):
        yield PLACE, Keys([("name", Text("Thành phố Ví dụ")), ("kind", "province"), ("code", code("99"))])
        yield AREA, Keys([("name", Text("Vùng có điều kiện kinh tế - xã hội khó khăn")), ("kind", "area")])
        for number in range(1, 31):
            entry = Keys([("name", Text(f"Phường Ví dụ {number:02d}")), ("kind", "commune"), ("parent", PLACE),
                          ("code", code(f"99{number:03d}"))])
            if number % 6 == 0:
                entry.append(("classes", [AREA]))
            yield f"phuong-vi-du-{number:02d}", entry

    def database_entries(self):
        for line in DATABASES:
            identity, name, owner = line.split("|")
            yield identity, Keys([("name", Text(name)), ("owner", slug(owner)), ("basis", self.data_decree.number)])

    def instrument_entries(self, kind):
        if kind == "plan":
            yield "9999/KH-UBND", Keys([("title", Text("Kế hoạch ví dụ dùng để đo")), ("kind", "plan"), ("issuer", CITY),
                                        ("issued", "2024-01-15"), ("effective", "2024-01-15")])
        for act in (act for act in self.instruments if act.kind == kind):
            entry = Keys([("title", Text(act.title)), ("kind", act.kind), ("issuer", act.issuer),
                          ("issued", act.issued), ("effective", act.effective)])
            if act.amends:
                entry.append(("amends", [old.number for old in act.amends]))
            if act.repeals:
                entry.append(("repeals", [old.number for old in act.repeals]))
            if act.repealed_by:
                entry.append(("until", act.repealed_on - datetime.timedelta(days=1)))
                entry.append(("repealed-by", act.repealed_by.number))
            yield act.number, entry


# --------------------------------------------------------------------------
# One procedure


class Procedure:
    """File i, drawn from (seed, i); the draws follow the order of the file."""

    def __init__(self, registries, i):
        self.all, self.i = registries, i
        self.random = random.Random(f"procedure {i} of {registries.seed}")
        self.code = code_of(i)
        self.field = field_of(registries, i)
        self.internal = self.chance(0.06)
        self.object = self.pick(self.field.objects)
        self.level = self.pick(["central", "province", "province", "commune", "commune"])
        if self.level == "central":
            self.office, self.decider = self.field.ministry, self.field.ministry
        elif self.level == "province":
            self.office, self.decider = self.field.department or CITY, self.pick([CITY, self.field.department or CITY])
        else:
            self.office, self.decider = LOCAL_OFFICES.get(self.field.id, COMMUNE), COMMUNE
        self.desk = DESK if self.level != "central" else self.field.ministry
        self.channels = self.pick([["in-person", "online", "post"]] * 6 + [["in-person", "post"], ["in-person", "online"],
                                                                           ["in-person"]])
        self.unit = self.pick(["working-days"] * 7 + ["days"] * 3)
        self.slots = []          # lists of paragraphs that padding may lengthen

    # small draws
    def pick(self, values):
        return values[int(self.random.random() * len(values))]

    def chance(self, share):
        return self.random.random() < share

    def between(self, low, high):
        return low + int(self.random.random() * (high - low + 1))

    def day(self, first, last):
        return first + datetime.timedelta(days=int(self.random.random() * (last - first).days))

    def sentence(self):
        if self.chance(0.2):
            return self.pick(ASIDES)
        return f"{self.pick(WHO)} {self.pick(DOES)} {self.pick(WHAT)} {self.pick(HOW)}."

    def prose(self, sentences):
        paragraphs = Paragraphs(self.sentence() for _ in range(sentences))
        self.slots.append(paragraphs)
        return paragraphs

    def pinpoint(self, act):
        where = self.pick(["Điều {0}", "khoản {1} Điều {0}", "điểm {2} khoản {1} Điều {0}", "khoản {1} Điều {0}"])
        return Text(f"{act.number} {where.format(self.between(1, 60), self.between(1, 8), self.pick('abcdđ'))}")

    def lawful(self, acts):
        return self.pick([act for act in acts if not act.repealed_by] or acts)

    # the file
    def text(self):
        head, lists = self.head(), [self.time_and_fees(), self.dossier(), self.conditions(), self.steps(), self.tail()]
        pairs = Keys(head + [pair for part in lists for pair in part])
        goal = self.random.triangular(5_150, 9_700, 7_830)
        size = len(render(pairs).encode())
        while size < goal:
            added = self.sentence()
            self.pick(self.slots).append(added)
            size += len(added.encode()) + 7
        if self.chance(0.03):    # some real records are decomposed in places
            paragraphs = self.pick(self.slots)
            paragraphs[0] = unicodedata.normalize("NFD", paragraphs[0])
        return render(pairs)

    def head(self):
        field = self.field
        self.name = f"{self.pick(VERBS)} {self.object}{self.pick(TAILS)}"
        issuer = field.ministry if not self.internal or self.level == "central" or self.chance(0.5) else CITY
        announcing = self.all.announcing[field.ministry] if issuer != CITY else self.all.city_announcing
        announced = self.pick(announcing)
        subjects = [line.split("|")[0] for line in SUBJECTS[:6]]
        if self.internal:
            self.subjects = [OFFICIALS]
        else:
            first = self.between(0, 5)
            self.subjects = subjects[first:first + self.between(1, 3)]
        pairs = [("code", code(self.code)), ("name", Text(self.name))]
        if self.chance(0.4):
            pairs.append(("also-called", Rows(Text(f"{word} {self.object}") for word in
                                              [["làm", "xin", "đổi"][self.between(0, 2)], "giấy tờ"])))
        pairs.append(("summary", Text(f"Người có yêu cầu nộp hồ sơ về {self.object} và nhận kết quả tại nơi đã nộp.")))
        if self.chance(0.3):
            pairs.append(("purpose", Text(f"Nhà nước quản lý {self.object}, bảo vệ quyền và lợi ích của người có liên quan.")))
        pairs += [("kind", self.pick(["internal-between", "internal-within"]) if self.internal else "public"),
                  ("issuer", issuer)]
        if self.chance(0.3):
            pairs.append(("local-rules", self.pick(["assigned", "not-assigned"])))
        pairs += [("field", field.id), ("level", [self.level]), ("subjects", self.subjects)]
        ended = self.chance(0.02)
        pairs.append(("status", "abolished" if ended else "suspended" if self.chance(0.01) else "in-force"))
        effective = announced.issued + datetime.timedelta(days=self.between(0, 30))
        if ended:
            pairs.append(("abolished", Keys([("date", "2026-05-01"), ("instrument", announcing[-1].number),
                                             ("replaced-by", "none")])))
        announcement = Keys([("instrument", announced.number), ("about", self.pick(["new", "amended", "replaced"])),
                             ("effective", effective)])
        if self.chance(0.8):
            announcement.append(("entered", effective + datetime.timedelta(days=self.between(0, 25))))
        if self.chance(0.5):
            announcement.append(("published", Rows(
                Keys([("where", where), ("date", effective + datetime.timedelta(days=self.between(1, 20)))])
                for where in (["national-database", "desk"] if self.chance(0.5) else ["website"]))))
        pairs.append(("announcements", Rows([announcement])))
        if self.chance(0.05):
            pairs.append(("was", [code("9" + self.code[1:])]))
        pairs.append(("imported", Keys([("url", Text(f"https://example.invalid/thu-tuc/{self.code}")),
                                        ("id", f"vd-{self.i:07d}"), ("date", "2026-07-18")])))
        if self.chance(0.2):
            pairs.append(("checked", Keys([("agency", self.office), ("date", self.day(datetime.date(2026, 1, 5), datetime.date(2026, 6, 28))),
                                           ("against", self.lawful(field.decrees).number)])))
        authorities = Keys([("decide", self.decider if self.chance(0.6) else "unstated"), ("execute", self.office),
                            ("receive", self.desk)])
        if self.chance(0.3):
            authorities.append(("coordinate", "co-quan-lien-quan"))
        if self.chance(0.3):
            authorities.append(("delegated", "none"))
        pairs.append(("authorities", authorities))
        if not self.internal:
            if self.chance(0.3):
                pairs.append(("boundary", Keys([("bound-to", self.pick(["residence", "head-office", "place-of-issue", "site"])),
                                                ("because", Text("Cơ quan nơi nộp giữ hồ sơ gốc.")),
                                                ("basis", self.pinpoint(self.lawful(field.decrees)))])))
            else:
                pairs.append(("boundary", self.pick(["free", "unstated"])))
            pairs.append(("online", self.online()))
        pairs.append(("channels", self.channels))
        return pairs

    def online(self):
        level = self.pick(["full", "partial", "partial", "unstated"]) if "online" in self.channels else "none"
        online = Keys([("level", level)])
        if level == "partial" and self.chance(0.7):
            reason = Keys([("reason", self.pick(["presence", "on-site-check", "technical-fault", "other-technical"]))])
            if self.chance(0.5):
                reason.append(("basis", self.pinpoint(self.lawful(self.field.decrees))))
            online.append(("partial-because", Rows([reason])))
        if level != "none":
            online.append(("services", [code(f"{self.code}.{number:02d}") for number in range(1, self.between(2, 4))]))
            online.append(("payment", self.pick(["available", "unavailable"])))
            if self.chance(0.5):
                online.append(("identity", "vneid"))
            if self.chance(0.3):
                online.append(("proactive", self.between(0, 4)))
        return online

    def time_and_fees(self):
        count = self.pick([1, 1, 1, 2, 2, 3])
        first = self.between(0, len(CASES) - count)
        self.cases = [(slug(name.removeprefix("Trường hợp ")), name) for name in CASES[first:first + count]]
        self.limit = self.pick([1, 2, 3, 3, 5, 5, 5, 7, 7, 10, 10, 12, 15, 15, 20, 30, 45])
        rows, kind = Rows(), self.random.random()
        if kind < 0.05:
            self.limit, limit = None, "unstated"
        elif kind < 0.1:
            self.limit = None
            limit = Rows([Keys([("takes", "same-day"), ("cut-off", "15h"),
                                ("note", Text("Nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo."))])])
        else:
            base = Keys([("takes", duration(self.limit, self.unit))])
            if self.chance(0.5):
                base.append(("verbatim", Text(f"{self.limit:02d} {'ngày làm việc' if self.unit == 'working-days' else 'ngày'}")))
            if self.chance(0.3):
                base.append(("counted-from", Text("ngày nhận đủ hồ sơ hợp lệ")))
            if self.chance(0.2):
                base.append(("not-counting", Text("thời gian người nộp bổ sung hồ sơ và thực hiện nghĩa vụ tài chính")))
            rows.append(base)
            if count > 1 and self.chance(0.5):
                rows.append(Keys([("case", self.cases[1][0]), ("takes", duration(self.limit + self.between(1, 10), self.unit))]))
            if self.chance(0.25):
                rows.append(Keys([("area", AREA), ("plus", duration(self.pick([5, 10]), self.unit))]))
            limit = rows
        return [("time-limit", limit), ("fees", self.fees())]

    def fees(self):
        kind = self.random.random()
        if kind < 0.15:
            return "none"
        if kind < 0.3:
            return "unstated"
        fees, first = Rows(), self.between(0, 3)
        for identity, name, sort in (FEE_NAMES + FEE_NAMES)[first:first + self.pick([1, 1, 1, 2])]:
            fee = Keys([("id", identity), ("name", Text(f"{name} {self.object}")), ("kind", sort)])
            amount = self.pick([5, 8, 10, 15, 25, 30, 50, 75, 100, 135, 150, 200, 500, 1000, 1700]) * 1000
            shape = self.random.random()
            if shape < 0.35:
                printed = self.pick(FEE_SILENT) if self.chance(0.75) else f"Miễn phí ({amount // 1000}.000 đồng/hồ sơ)"
                fee += [("amount", "unstated"), ("verbatim", Text(printed))]
            elif shape < 0.5:
                fee += [("set-by", HDND), ("verbatim", Text("Mức thu do Hội đồng nhân dân cấp tỉnh quyết định"))]
            elif shape < 0.6:
                fee.append(("rates", Rows(Keys([("id", f"muc-{n}"), ("when", Text(when)), ("amount", amount * n)])
                                          for n, when in enumerate(("quy mô nhỏ", "quy mô lớn"), 1))))
            else:
                fee += [("per", Text(self.pick(["hồ sơ", "lần", "bản", "giấy"]))), ("amount", amount)]
                reductions = Rows()
                if "online" in self.channels and self.chance(0.4):
                    reductions.append(Keys([("to", "50%"), ("channel", "online"), ("from", "2024-01-01"), ("until", "2026-12-31")]))
                if self.chance(0.3):
                    reductions.append(Keys([("to", 0), ("subject", ["ho-ngheo", "nguoi-co-cong"])]))
                if reductions:
                    fee.append(("reductions", reductions))
                if self.chance(0.5):
                    fee.append(("basis", self.pinpoint(self.pick(self.all.city_resolutions))))
            fees.append(fee)
        return fees

    def document(self, paper, kind, database):
        document = Keys([("paper", paper)])
        shape = self.random.random()
        if kind == "identity":
            document += [("as", "show"), ("originals", 1)]
        elif shape < 0.35:
            document += [("copies", self.pick([1, 1, 1, 2])), ("copy", "certified")]
        elif shape < 0.5:
            document += [("copies", self.pick([1, 1, 2, 3])), ("copy", self.pick(["plain", "compared", "from-register"]))]
        elif shape < 0.65:
            document += [("originals", 1), ("or-copy", self.pick(["certified", "electronic"]))]
        else:
            document.append(("originals", self.pick([1, 1, 1, 2])))
        if database and self.chance(0.25):
            document += [("looked-up-in", database), ("if-not-found", self.pick(["show", "submit", "agency-asks"]))]
        if self.chance(0.1):
            document.append(("need", "if-any"))
        if kind == "certificate" and self.chance(0.15):
            document.append(("issued-within", "6 months"))
        if self.chance(0.05):
            document.append(("authentication", ["legalisation", "translation"]))
        if self.chance(0.3):
            document.append(("code", f"TP-{self.field.code}{self.between(1, 99999):05d}"))
        if self.chance(0.2):
            document.append(("when", Text(self.pick(WHENS))))
        if self.chance(0.15):
            document.append(("basis", self.pinpoint(self.lawful(self.field.circulars))))
        if self.chance(0.2):
            document.append(("note", Text(self.pick(ASIDES))))
        return document

    def vague(self):
        name = self.pick(VAGUE_PAPERS)
        document = Keys([("id", slug(name)), ("name", Text(name)), ("originals", 1)])
        if self.chance(0.5):
            document.append(("verbatim", self.prose(1)))
        return document

    def dossier(self):
        papers = self.random.sample(self.all.common, len(self.all.common))
        every, forms = Rows(), self.field.forms[self.object]
        offline = [channel for channel in self.channels if channel != "online"]
        every.append(Keys([("paper", forms[0]), ("originals", 1), ("channel", one_or_list(offline))])
                     if offline != self.channels else Keys([("paper", forms[0]), ("originals", 1)]))
        if offline != self.channels:
            every.append(Keys([("paper", forms[1]), ("as", "declare"), ("channel", "online")]))
        if self.chance(0.3):
            every.append(self.document(forms[2], "form", None))
        for _ in range(self.between(2, 4)):
            every.append(self.document(*papers.pop()))
        if self.chance(0.35):
            every.append(self.vague())
        self.first_paper = forms[0]
        mapping = Keys([("sets", self.pick([1, 1, 1, 2, 3])), ("documents", every)])
        if self.chance(0.4):
            mapping.append(("note", self.prose(1)))
        pairs, asked = [], len(self.cases) > 1 and self.chance(0.3)
        if asked:
            answers = Rows(Keys([("id", identity), ("text", Text(name))]) for identity, name in self.cases)
            pairs.append(("questions", Rows([Keys([("id", "thuoc-truong-hop"), ("ask", Text("Hồ sơ của bạn thuộc trường hợp nào?")),
                                                   ("answers", answers)])])))
        pairs.append(("every-case", mapping))
        cases = Rows()
        for number, (identity, name) in enumerate(self.cases):
            case = Keys([("id", identity), ("name", Text(name))])
            if asked:
                case.append(("if", Keys([("thuoc-truong-hop", identity)])))
            elif len(self.cases) > 1 and self.chance(0.5):
                case.append(("when", Text(self.pick(WHENS))))
            documents = Rows(self.document(*papers.pop()) for _ in range(self.between(1, 3)))
            if self.chance(0.5):
                members = Rows(Keys([("paper", papers.pop()[0]), ("originals", 1)]) for _ in range(self.between(2, 3)))
                if self.chance(0.2):
                    members.append(Keys([("id", "bo-thay-the"), ("name", Text("Bộ giấy tờ thay thế")),
                                         ("all-of", Rows(Keys([("paper", papers.pop()[0]), ("copies", 1), ("copy", "certified")])
                                                         for _ in range(2)))]))
                documents.append(Keys([("id", "giay-to-chung-minh"), ("name", Text("Giấy tờ chứng minh")), ("one-of", members)]))
            if self.chance(0.25):
                documents.append(Keys([("id", "ho-so-ky-thuat"), ("name", Text("Hồ sơ kỹ thuật và các tài liệu kèm theo")),
                                       ("originals", 1), ("copies", 2), ("copy", "plain"),
                                       ("contains", Rows([Text("Thuyết minh chung"), Text("Bản vẽ, sơ đồ kèm theo"),
                                                          Text("Bảng tính và số liệu")]))]))
            if self.chance(0.2) and not any(key == "id" and value in map(slug, VAGUE_PAPERS)
                                            for row in every for key, value in row):
                documents.append(self.vague())
            case.append(("documents", documents))
            cases.append(case)
        pairs.append(("cases", cases))
        return pairs

    def conditions(self):
        kind = self.random.random()
        if kind < 0.3:
            return [("conditions", "none")]
        if kind < 0.5:
            return [("conditions", "unstated")]
        rows, first = Rows(), self.between(0, len(CONDITIONS) - 1)
        for number in range(self.between(1, 3)):
            at = (first + number * 3) % len(CONDITIONS)
            row = Keys([("id", f"dieu-kien-{number + 1}"), ("text", Text(CONDITIONS[at])), ("kind", CONDITION_KINDS[at])])
            if self.chance(0.4):
                row.append(("basis", self.pinpoint(self.lawful(self.field.decrees))))
            if self.chance(0.4):
                row.append(("verbatim", self.prose(1)))
            rows.append(row)
        return [("conditions", rows)]

    def steps(self):
        applicant = "applicant" if not self.internal else self.office
        actors = {"desk": self.desk, "office": self.office, "decider": self.decider}
        inner = [step for step in INNER_STEPS if step[1] in ("tham-tra", "ky") or self.chance(0.35)]
        timed = self.limit is not None and self.limit > len(inner) and self.chance(0.6)
        shares = [1] * len(inner)
        if timed:   # the shares fill the limit, or leave some of it idle
            for _ in range(self.limit - len(inner) - (self.between(1, 4) if self.chance(0.3) else 0)):
                shares[self.between(0, len(inner) - 1)] += 1
        rows = Rows()
        submit = Keys([("id", "nop"), ("actor", applicant), ("action", "submit")])
        if not self.internal:
            submit.append(("visit", "always" if self.channels == ["in-person"] else ["in-person"]))
        submit.append(("verbatim", self.prose(2)))
        rows.append(submit)
        rows.append(Keys([("id", "tiep-nhan"), ("actor", self.desk), ("action", "receive"),
                          ("gives", ["phieu-hen-tra-ket-qua"]), ("verbatim", self.prose(2))]))
        if self.chance(0.4):
            loop = Keys([("id", "bo-sung"), ("actor", self.desk), ("action", "request-supplement"), ("back-to", "nop")])
            if self.chance(0.4):
                loop.append(("times", 1))
            rows.append(loop)
        if not self.internal and self.chance(0.3):
            rows.append(Keys([("id", "nop-tien"), ("actor", "applicant"), ("action", "pay"), ("after", "tiep-nhan"),
                              ("visit", ["in-person"])]))
        for (action, identity, role), share in zip(inner, shares):
            step = Keys([("id", identity), ("actor", actors[role]), ("action", action)])
            if timed:
                step.append(("takes", duration(share, self.unit)))
            if action == "consult":
                step.append(("with", ["co-quan-lien-quan"]))
                if self.chance(0.3):
                    step.append(("silence", "consent"))
            if self.chance(0.4):
                step.append(("role", Text(self.pick(["Công chức được phân công", "Lãnh đạo đơn vị", "Chuyên viên thụ lý"]))))
            if self.chance(0.5):
                step.append(("verbatim", self.prose(1)))
            if self.chance(0.1):
                step.append(("basis", self.pinpoint(self.lawful(self.field.decrees))))
            rows.append(step)
        last = rows[-1][0][1]
        if self.chance(0.4):
            rows.append(Keys([("id", "tu-choi"), ("actor", self.office), ("action", "refuse"), ("after", "tham-tra"),
                              ("outcome", "refused")]))
        give = Keys([("id", "tra"), ("actor", self.desk), ("action", "return"), ("after", last)])
        if not self.internal and self.chance(0.5):
            give.append(("visit", ["in-person"]))
        rows.append(give)
        return [("steps", rows)]

    def tail(self):
        results = Rows()
        for paper in self.field.results[self.object][: self.pick([1, 1, 1, 2])]:
            result = Keys([("paper", paper), ("code", f"KQ.{self.field.code}.{self.between(1, 999999):06d}")])
            if self.chance(0.5):
                result.append(("formats", self.pick([["paper"], ["paper", "electronic"], ["electronic"]])))
            if self.chance(0.25):
                result.append(("valid", duration(self.pick([1, 2, 3, 5, 10]), "years")))
            results.append(result)
        if self.chance(0.2):
            results.append(Keys([("id", "van-ban-tu-choi"), ("name", Text("Văn bản từ chối và nêu rõ lý do")),
                                 ("outcome", "refused")]))
        pairs = [("results", results)]
        if self.i > 0 and self.chance(0.05):
            pairs.append(("interlinks", Rows([Keys([("procedure", code(code_of(self.between(0, self.i - 1))))])])))
        field = self.field
        acts = (self.random.sample(field.laws, 2) + self.random.sample(field.decrees, self.between(1, 3))
                + self.random.sample(field.circulars, self.between(1, 3)))
        acts = [act for act in acts if not act.repealed_by or self.chance(0.15)]
        if self.chance(0.5):
            pairs.append(("legal-basis", [act.number for act in acts]))
        else:
            pairs.append(("legal-basis", Rows(self.pinpoint(act) if self.chance(0.5) else Text(act.number) for act in acts)))
        if self.chance(0.2):
            pairs.append(("volume", Rows([Keys([("subjects", self.between(5, 20_000)), ("times", self.pick([1, 1, 2, 4])),
                                                ("year", 2025), ("source", Text("Số liệu ví dụ"))])])))
        if self.chance(0.1):
            pairs.append(("cost", Rows([
                Keys([("activity", "prepare"), ("at", f"every-case/documents/{self.first_paper}"),
                      ("hours", self.pick(["0.5", 1, 2, 4])), ("who", "citizen"), ("source", Text("Ước tính ví dụ"))]),
                Keys([("activity", "travel"), ("at", "steps/nop"), ("hours", self.pick([1, 2])), ("times", self.pick([1, 2])),
                      ("bought", self.pick([20000, 50000])), ("who", "citizen"), ("source", Text("Ước tính ví dụ"))])])))
        pairs.append(("note", self.prose(1)))
        return pairs


def code_of(i):
    return f"8.{i + 1:06d}" if i < 999_999 else f"7.{i - 999_998:06d}"


def field_of(registries, i):
    return registries.fields[random.Random(f"field {i} of {registries.seed}").randrange(len(registries.fields))]


def altered(text):
    """The same procedure with one value changed: two days more, else one set more."""
    longer = re.compile(r"^(time-limit:\n  - (?:\{)?takes: )(\d+) (working-day|day)s?", re.M)
    if longer.search(text):
        return longer.sub(lambda m: f"{m[1]}{int(m[2]) + 2} {m[3]}s", text, count=1)
    return re.sub(r"^(  sets: )(\d)$", lambda m: f"{m[1]}{int(m[2]) + 1}", text, count=1, flags=re.M)


def generate(out, count, seed=1, change=0):
    """Writes the workspace; returns the bytes of the procedures."""
    registries, folders, total = Registries(seed), set(), 0

    def write(path, text):
        path = os.path.join(out, path)
        folder = os.path.dirname(path)
        if folder not in folders:
            os.makedirs(folder, exist_ok=True)
            folders.add(folder)
        data = text.encode()
        with open(path, "wb") as file:
            file.write(data)
        return len(data)

    for path, text in registries.files():
        write(path, text)
    changed = {k * count // change for k in range(change)}
    for i in range(count):
        procedure = Procedure(registries, i)
        text = procedure.text()
        total += write(f"catalogue/procedures/{procedure.field.id}/{procedure.code}.yaml",
                       altered(text) if i in changed else text)
    return total


def main():
    parser = argparse.ArgumentParser(description="Write a synthetic workspace for benchmarks.")
    parser.add_argument("--out", required=True, metavar="DIR", help="a new or empty folder")
    parser.add_argument("-n", type=int, default=10_000, metavar="N", help="how many procedures (default 10000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--change", type=int, default=0, metavar="K", help="alter one value in K of them")
    options = parser.parse_args()
    if options.n < 1 or not 0 <= options.change <= options.n:
        parser.error("N is at least 1, K at most N")
    if os.path.isdir(options.out) and os.listdir(options.out):
        parser.error(f"{options.out} is not empty")
    total = generate(options.out, options.n, options.seed, options.change)
    print(f"{options.n} procedures, {total} bytes, mean {total / options.n:.0f}", file=sys.stderr)


if __name__ == "__main__":
    main()
