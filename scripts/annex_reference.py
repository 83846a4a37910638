#!/usr/bin/env python3
"""Write the documents that give the annex of a decision its layout in Word and LibreOffice.

    scripts/annex_reference.py [FOLDER]

`thutuc review annex --format docx|odt` hands them to pandoc as its reference document. A4, margins,
fonts and the page number follow Nghị định 30/2020/NĐ-CP, Phụ lục I. Same script, same bytes.
"""
import sys
import zipfile
from pathlib import Path

# Names of the styles in the page's HTML (data-custom-style), with what they look like:
# size in points, bold, italic, where the lines stand, first-line indent in mm, points before, keep with next.
STYLES = {
    "Dự thảo": (13, True, True, "right", 0, 0, False),
    "Phụ lục": (14, True, False, "center", 0, 6, True),
    "Tên phụ lục": (14, True, False, "center", 0, 0, True),
    "Kèm theo": (14, False, True, "center", 0, 0, False),
    "Phần": (14, True, False, "justify", 12.7, 12, True),
    "Thủ tục": (14, True, False, "justify", 12.7, 12, True),
    "Mục": (14, True, True, "justify", 12.7, 6, True),
    "Nội dung": (14, False, False, "justify", 12.7, 6, False),
    "Ghi chú": (13, False, True, "justify", 12.7, 6, False),
}
FONT = "Times New Roman"
# Millimetres: top, bottom, left, right.
MARGINS = (20, 20, 30, 20)


def twips(mm):
    return round(mm * 1440 / 25.4)


def docx_style(name, look):
    size, bold, italic, align, indent, before, keep = look
    jc = {"justify": "both"}.get(align, align)
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name.replace(" ", "")}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>'
        + ("<w:keepNext/>" if keep else "")
        + f'<w:spacing w:before="{before * 20}" w:after="0" w:line="264" w:lineRule="auto"/>'
        f'<w:ind w:firstLine="{twips(indent)}"/><w:jc w:val="{jc}"/></w:pPr><w:rPr>'
        + ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:i/><w:iCs/>" if italic else "")
        + f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/></w:rPr></w:style>'
    )


def docx_parts():
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    names = ["styles", "settings", "webSettings", "fontTable", "numbering", "footnotes", "comments"]
    overrides = "".join(
        f'<Override PartName="/word/{n}.xml" ContentType="{word}.{n}+xml"/>' for n in names
    )
    top, bottom, left, right = map(twips, MARGINS)
    base = (
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
        '<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>'
    )
    plain = "".join(
        f'<w:style w:type="paragraph" w:styleId="{i}"><w:name w:val="{n}"/>'
        '<w:basedOn w:val="Normal"/><w:qFormat/></w:style>'
        for i, n in [
            ("BodyText", "Body Text"), ("FirstParagraph", "First Paragraph"),
            ("Compact", "Compact"), ("Title", "Title"), ("Heading1", "heading 1"),
        ]
    )
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}"'
        ' w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>'
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{word}.document.main+xml"/>'
        f'<Override PartName="/word/header1.xml" ContentType="{word}.header+xml"/>{overrides}'
        '<Override PartName="/word/theme/theme1.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
        "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{kind}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{package}/relationships/metadata/core-properties"'
        ' Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{kind}/extended-properties" Target="docProps/app.xml"/>'
        "</Relationships>",
        "docProps/core.xml": "<cp:coreProperties"
        f' xmlns:cp="{package}/metadata/core-properties"/>',
        "docProps/app.xml": "<Properties"
        ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        + "".join(
            f'<Relationship Id="rId{i}" Type="{kind}/{n}" Target="{n}.xml"/>'
            for i, n in enumerate(names, 1)
        )
        + f'<Relationship Id="rId8" Type="{kind}/theme" Target="theme/theme1.xml"/>'
        f'<Relationship Id="rId9" Type="{kind}/header" Target="header1.xml"/></Relationships>',
        "word/document.xml": f"<w:document {w} {r}><w:body>"
        + "".join(
            f'<w:p><w:pPr><w:pStyle w:val="{n.replace(" ", "")}"/></w:pPr>'
            f"<w:r><w:t>{n}</w:t></w:r></w:p>"
            for n in STYLES
        )
        + f"{section}</w:body></w:document>",
        "word/header1.xml": f'<w:hdr {w} {r}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        ' PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>',
        "word/styles.xml": f"<w:styles {w}><w:docDefaults><w:rPrDefault><w:rPr>{base}</w:rPr>"
        "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/></w:style>'
        + plain
        + "".join(docx_style(n, look) for n, look in STYLES.items())
        + "</w:styles>",
        "word/settings.xml": f"<w:settings {w}/>",
        "word/webSettings.xml": f"<w:webSettings {w}/>",
        "word/fontTable.xml": f'<w:fonts {w}><w:font w:name="{FONT}"/></w:fonts>',
        "word/numbering.xml": f"<w:numbering {w}/>",
        "word/comments.xml": f"<w:comments {w}/>",
        "word/footnotes.xml": f'<w:footnotes {w}><w:footnote w:type="separator" w:id="-1">'
        '<w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
        "<w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>",
        "word/theme/theme1.xml": theme(),
    }
    return {name: head + text for name, text in parts.items()}


def theme():
    a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    colours = "".join(
        f'<a:{n}><a:srgbClr val="{v}"/></a:{n}>'
        for n, v in [
            ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "000000"), ("lt2", "FFFFFF"),
            *((f"accent{i}", "000000") for i in range(1, 7)), ("hlink", "000000"),
            ("folHlink", "000000"),
        ]
    )
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme xmlns:a="{a}" name="thutuc"><a:themeElements>'
        f'<a:clrScheme name="thutuc">{colours}</a:clrScheme><a:fontScheme name="thutuc">'
        f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="thutuc"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}"
        f"</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def odt_style(name, look):
    size, bold, italic, align, indent, before, keep = look
    align = {"right": "end"}.get(align, align)
    return (
        f'<style:style style:name="{name}" style:family="paragraph"'
        ' style:parent-style-name="Standard"><style:paragraph-properties'
        f' fo:text-align="{align}" fo:text-indent="{indent}mm" fo:margin-top="{before}pt"'
        ' fo:margin-bottom="0pt" fo:line-height="110%"'
        + (' fo:keep-with-next="always"' if keep else "")
        + f'/><style:text-properties fo:font-size="{size}pt"'
        + (' fo:font-weight="bold"' if bold else "")
        + (' fo:font-style="italic"' if italic else "")
        + "/></style:style>"
    )


def odt_parts():
    spaces = " ".join(
        f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"'
        for p, n in [
            ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
            ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
            ("meta", "meta"), ("number", "datastyle"), ("manifest", "manifest"),
        ]
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    top, bottom, left, right = MARGINS
    styles = (
        f'<office:document-styles {spaces} office:version="1.3"><office:font-face-decls>'
        f'<style:font-face style:name="{FONT}" svg:font-family="\'{FONT}\'"/>'
        "</office:font-face-decls><office:styles>"
        '<style:default-style style:family="paragraph"><style:paragraph-properties/>'
        f'<style:text-properties style:font-name="{FONT}" fo:font-size="14pt"'
        ' fo:language="vi" fo:country="VN" fo:color="#000000"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
        '<style:style style:name="Text_20_body" style:display-name="Text body"'
        ' style:family="paragraph" style:parent-style-name="Standard"/>'
        + "".join(odt_style(n, look) for n, look in STYLES.items())
        + "</office:styles><office:automatic-styles>"
        '<style:style style:name="SoTrang" style:family="paragraph"'
        ' style:parent-style-name="Standard"><style:paragraph-properties'
        ' fo:text-align="center"/></style:style>'
        '<style:page-layout style:name="A4"><style:page-layout-properties'
        ' fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait"'
        f' fo:margin-top="10mm" fo:margin-bottom="{bottom}mm" fo:margin-left="{left}mm"'
        f' fo:margin-right="{right}mm"/><style:header-style><style:header-footer-properties'
        f' fo:min-height="{top - 10}mm" fo:margin-bottom="2mm"/></style:header-style>'
        "</style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>'
        '<text:p text:style-name="SoTrang"><text:page-number text:select-page="current"/>'
        "</text:p></style:header><style:header-first>"
        '<text:p text:style-name="SoTrang"/></style:header-first></style:master-page>'
        "</office:master-styles></office:document-styles>"
    )
    content = (
        f'<office:document-content {spaces} office:version="1.3"><office:body><office:text>'
        + "".join(f'<text:p text:style-name="{n}">{n}</text:p>' for n in STYLES)
        + "</office:text></office:body></office:document-content>"
    )
    meta = (
        f'<office:document-meta {spaces} office:version="1.3"><office:meta/>'
        "</office:document-meta>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (
        f'<manifest:manifest {spaces} manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        + "".join(
            f'<manifest:file-entry manifest:full-path="{n}" manifest:media-type="text/xml"/>'
            for n in ["content.xml", "styles.xml", "meta.xml"]
        )
        + "</manifest:manifest>"
    )
    return {
        "mimetype": kind, "content.xml": head + content, "styles.xml": head + styles,
        "meta.xml": head + meta, "META-INF/manifest.xml": head + manifest,
    }


def write(path, parts):
    """Same parts, same bytes: no clock, no order but theirs."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            stored = name == "mimetype"
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent / "Sources/OfficeDocuments/Reference"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else here
    write(folder / "phu-luc.docx", docx_parts())
    write(folder / "phu-luc.odt", odt_parts())
